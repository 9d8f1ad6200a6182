/* Lets people choose a colleague by name: each of these fields gets a list in its place; the field keeps the user id. */
import {offerChoices} from './choice-list.js';

export function offerStaff() {
  for (const key of ['newBegeleider', 'substitute', 'absentee']) {
    offerChoices(key, '/api/begeleiders', people => ({
      empty: 'Kies een collega',
      options: people.map(person => [person.id, person.name]),
    }));
  }
  offerChoices('schoolPerson', '/api/colleagues', people => ({
    empty: 'Kies de naam',
    options: people.map(person => [person.id, person.name]),
  }));
}
