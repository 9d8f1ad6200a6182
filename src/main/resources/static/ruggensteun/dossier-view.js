/* Writes a dossier (GET /api/tasks/{id}/dossier) as elements. What the answer leaves out is not shown. */
import {changeButtons} from './case-changes.js';
import {element} from './dom.js';
import {prints} from './family-prints.js';

/** @returns the elements, in the order in which staff need them: who, what is safe, who decides, what comes next */
export function renderDossier(dossier, task) {
  return [
    element('header', {},
      element('h2', {}, dossier.title),
      dossier.earlier ? element('p', {}, `Eerdere zaak: ${dossier.earlier}`) : null,
      dossier.about ? element('p.about', {}, 'Deze taak gaat over ', element('strong', {}, dossier.about)) : null,
      element('p.quiet', {}, [dossier.stage, dossier.begeleider ? `begeleider: ${dossier.begeleider}` : null].filter(Boolean).join(' · '))),
    warnings(dossier),
    section(dossier.children.length === 1 ? 'Kind' : 'Kinderen', dossier.children.map(child)),
    section('Volwassenen', [
      ...dossier.adults.map(adult),
      dossier.language ? element('li', {}, element('span.quiet', {}, dossier.language)) : null,
    ]),
    dossier.begeleiderContact ? section('Begeleider', [
      contact('Opvang', dossier.begeleiderContact),
      contact('Geen antwoord? Bel Ruggensteun', dossier.ruggensteunContact),
    ]) : null,
    dossier.school ? section('School', school(dossier.school)) : null,
    dossier.consent ? section('Toestemming', consent(dossier.consent)) : null,
    dossier.meeting ? section('Volgend gesprek', meeting(dossier.meeting)) : null,
    section('Afspraken', dossier.agreements.map(agreement)),
    section('Eerdere gesprekken', dossier.recorded?.meetings.map(fact)),
    section('Gesprekken met het kind', dossier.recorded?.talks.map(fact)),
    section('Afronding', dossier.recorded?.closing.map(fact)),
    section('Handtekening die ontbreekt', dossier.recorded?.missingSignatures.map(fact)),
    section('Bijzondere gevallen', dossier.recorded?.specialCases.map(fact)),
    section('Datalekken', dossier.recorded?.breaches.map(fact)),
    dossier.register ? section('Register', element('p', {}, element('a', {href: dossier.register, target: '_blank', rel: 'noopener'}, 'Open het register van datalekken'))) : null,
    section('Wat komt er nu', dossier.next.map(step)),
    dossier.openCase ? section('Er is iets veranderd', changeButtons(dossier.openCase)) : null,
    dossier.prints ? section('Papier voor ouders en kind', prints(dossier.prints)) : null,
    section('Gedeeld en verteld', dossier.shared.map(sharing)),
    section('Extra vragen', extraAnswers(dossier.answers, task)),
    section('Tijdlijn', dossier.timeline.map(event)),
  ].filter(Boolean);
}

function warnings(dossier) {
  if (!dossier.warnings.length && !dossier.safeContact) {
    return null;
  }
  return element('section.safety', {'aria-label': 'Veiligheid'},
    dossier.warnings.map(warning => element('p.warning', {}, warning)),
    dossier.safeContact ? element('p', {}, 'Veilig contact: ', element('strong', {}, dossier.safeContact)) : null);
}

function section(title, content) {
  const items = [content].flat().filter(Boolean);
  if (!items.length) {
    return null;
  }
  const list = items.every(item => item.tagName === 'LI') ? [element('ul', {}, items)] : items;
  return element('section', {}, element('h3', {}, title), list);
}

function child(one) {
  return item(one.highlighted, one.name, [
    one.birthDate ? `${date(one.birthDate)} (${one.age} jaar)` : null,
    one.school,
    one.authority?.length ? `gezag: ${one.authority.join(', ')}` : null,
    one.note,
  ]);
}

function adult(one) {
  const made = item(one.highlighted, `${one.label}: ${one.name}`, [one.phone, one.reachability]);
  if (one.warning) {
    made.append(element('span.warning', {}, one.warning));
  }
  return made;
}

function school(one) {
  return [
    element('p', {}, element('strong', {}, one.name)),
    element('p.quiet', {}, [one.address, one.brin6].join(' · ')),
    contact('Contactpersoon', one.contact),
    contact('Achtervang', one.backup),
    one.whoContacts ? element('p', {}, `Contact loopt via ${one.whoContacts}.`) : null,
    one.trustedAdult ? element('p', {}, `Aanspreekpunt van het kind: ${one.trustedAdult}`) : null,
    ...(one.notes ?? []).map(note => element('p.warning', {}, note)),
    one.sharing ? element(one.obstacles?.length ? 'p.warning' : 'p', {}, one.sharing) : null,
    one.obstacles?.length ? element('ul', {}, one.obstacles.map(reason => element('li', {}, reason))) : null,
  ];
}

function contact(what, person) {
  return person
    ? element('p', {}, `${what}: ${[person.name, person.email, person.phone].filter(Boolean).join(' · ')}`)
    : null;
}

function consent(one) {
  return [
    element('p', {}, element('strong', {}, capital(one.status)),
      one.validSince ? ` sinds ${date(one.validSince)}` : one.requestedOn ? `, gevraagd op ${date(one.requestedOn)}` : ''),
    one.signers ? element('ul', {}, one.signers.map(signer => item(
      signer.highlighted,
      signer.name && signer.name !== signer.label ? `${signer.label}: ${signer.name}` : signer.label,
      [`${signer.outcome}${signer.on ? ` op ${date(signer.on)}` : ''}`, signer.remark]))) : null,
    one.papers?.length ? element('ul', {}, one.papers.map(fact)) : null,
  ];
}

function meeting(one) {
  return [
    element('p', {}, element('strong', {}, capital(one.kind)), ` (${one.state})`),
    element('p', {}, [
      ...(one.talks.length ? [] : [moment(one.plannedFor), one.place]),
      one.mode ? `ouders ${one.mode}` : null,
    ].filter(Boolean).join(' · ')),
    ...one.talks.map(talk =>
      element('p', {}, [moment(talk.plannedFor), talk.place, talk.with ? `met ${talk.with}` : null].filter(Boolean).join(' · '))),
    one.schoolRemark ? element('p', {}, 'De school schrijft: ', element('strong', {}, one.schoolRemark)) : null,
  ];
}

function moment(iso) {
  return iso ? `${date(iso)} om ${iso.slice(11, 16)} uur` : null;
}

function agreement(one) {
  return item(false, `${capital(one.who)}: ${one.what}`, [
    one.byDate ? `voor ${date(one.byDate)}` : one.noEndDate ? 'geen einddatum' : null,
    one.with ? `gesprek met ${one.with}` : null,
  ]);
}

function fact(one) {
  return item(false, capital(one.what), [one.on ? date(one.on) : null, ...one.details]);
}

function step(one) {
  const made = item(one.current, one.name, [one.who, one.due ? `streefdatum ${date(one.due)}` : null]);
  if (one.overdue) {
    made.append(element('span.late', {}, 'Over de streeftermijn'));
  }
  return made;
}

function sharing(one) {
  return item(false, capital(one.what), [date(one.on), one.withWhom, one.how]);
}

function extraAnswers(answers, task) {
  return answers?.length
    ? [element('ul', {}, answers.map(answer)),
      element('p', {}, element('a', {href: `/api/tasks/${encodeURIComponent(task)}/answers.csv`, download: 'antwoorden.csv'},
        'Bewaar deze antwoorden als bestand'))]
    : null;
}

function answer(one) {
  return item(false, one.question, [one.answer, date(one.on)]);
}

function event(one) {
  return item(false, one.what, [date(one.on), one.by]);
}

function item(highlighted, title, details) {
  const known = details.filter(Boolean).join(' · ');
  return element(highlighted ? 'li.highlighted' : 'li', {'aria-current': highlighted ? 'true' : null},
    element('span.title', {}, title), known ? element('span.quiet', {}, known) : null);
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param iso a day, or a moment that starts with one */
function date(iso) {
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${day}-${month}-${year}`;
}
