/** Lists as they are kept in Norway and Germany: their own headings, their own way to say when. */
import { expect, test } from 'vitest'
import { readImport } from '../read-import.ts'

const topicOf = (text: string) => ({ sorg: 'bereavement', trauer: 'bereavement' })[text.toLowerCase()] ?? null
const only = (text: string, zone: string, country: string) => {
  const { groups } = readImport(text, 'csv', { today: '2026-11-12', zone, country, topicOf })
  expect(groups).toHaveLength(1)
  return { group: groups[0], gathering: groups[0]?.gatherings[0] }
}

test('Sofia brings in the list of a German contact point', () => {
  const { group, gathering } = only(
    'Gruppenname;Thema;Straße;PLZ;Ort;Wann;Telefon;E-Mail-Adresse\nTrauercafé am Markt;Trauer;Marktgasse 1;99999;Neudorf;jeden 1. und 3. Donnerstag im Monat, 19–21 Uhr;030 23125 000;cafe@example.org\n',
    'Europe/Berlin',
    'DE',
  )
  expect(group).toMatchObject({ name: 'Trauercafé am Markt', topics: ['bereavement'] })
  expect(group?.contact).toMatchObject({ email: 'cafe@example.org' })
  expect(gathering).toMatchObject({
    schedule: {
      pattern: { kind: 'monthly', every: 1, weeks: [1, 3], days: ['th'] },
      start: '19:00',
      minutes: 120,
      zone: 'Europe/Berlin',
    },
    place: { street: 'Marktgasse 1', postcode: '99999', town: 'Neudorf' },
  })
})

test('Karin brings in a Norwegian one, with day and hours in columns of their own', () => {
  const { group, gathering } = only(
    'Navn;Tema;Møtested;Gateadresse;Postnummer;Poststed;Ukedag;Fra kl.;Til kl.\nSorggruppa i Lia;Sorg;Grendehuset;Liaveien 2;0000;Lia;siste mandag i måneden;18.30;20.00\n',
    'Europe/Oslo',
    'NO',
  )
  expect(group).toMatchObject({ name: 'Sorggruppa i Lia', topics: ['bereavement'] })
  expect(gathering).toMatchObject({
    schedule: { pattern: { kind: 'monthly', weeks: [-1], days: ['mo'] }, start: '18:30', minutes: 90 },
    place: { name: 'Grendehuset', street: 'Liaveien 2', town: 'Lia' },
  })
})
