/* Our part of Admin: what an administrator must know of the software underneath (H14). */
import {element} from './dom.js';
import {schoolsLink} from './schools-link.js';

const support = {
  id: 'support',
  pluginPoint: 'admin.dashboard.section',
  priority: -10,
  label: 'Ondersteuning',
  render: node => node.append(element('div.support', {},
    element('p', {}, 'Ruggensteun draait op Camunda 7.24. Dat is de laatste gratis versie.'),
    element('p', {}, 'Camunda maakt voor deze versie geen verbeteringen meer, ook niet als iemand een lek vindt.'),
    element('p', {}, 'Ruggensteun beschermt daarom zelf tegen de lekken die bekend zijn. '
      + 'Elke bescherming heeft een test. Er is ook een plan om over te stappen.'),
    element('p', {}, 'Wat u doet: laat IT elke nieuwe versie van Ruggensteun plaatsen en twee keer per jaar de lijst met lekken nalopen.'),
    element('p', {}, 'Voor IT, in de documentatie van Ruggensteun (Engels):'),
    element('ul', {},
      element('li', {}, 'bekende lekken en wat ertegen beschermt: docs/security/known-weaknesses.md'),
      element('li', {}, 'het plan om over te stappen: docs/decisions/0012-leaving-camunda-7.md')))),
};

const schools = {
  id: 'schools',
  pluginPoint: 'admin.dashboard.section',
  priority: -5,
  label: 'Scholen',
  render: node => node.append(element('div.schools', {}, schoolsLink())),
};

export default [schools, support];
