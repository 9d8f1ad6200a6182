/* The way to the register of schools, from Cockpit and from Admin. */
import {element} from './dom.js';

export const schoolsLink = () => element('p', {},
  element('a', {href: '/scholen'}, 'Lijst met scholen'), ': zoeken, toevoegen, en de lijst van DUO inlezen.');
