/** How fresh a fact is, and who said so. */
import type { freshness as english } from '../en/freshness.ts'

export const freshness: Record<keyof typeof english, string> = {
  'freshness.fact.time-place': 'Zeit und Termine',
  'freshness.fact.openness': 'Ob Neue kommen können',
  'freshness.fact.contact': 'Wege zum Kontakt',
  'freshness.fact.access': 'Zugang zum Gebäude',

  'freshness.confirmed.group': 'Bestätigt am {date} von der Gruppe',
  'freshness.confirmed.contact-point': 'Bestätigt am {date} von der Kontaktstelle',
  'freshness.confirmed.organisation': 'Bestätigt am {date} von der Organisation dahinter',
  'freshness.confirmed.source': 'Aus der Liste „{source}“, gelesen am {date}',
  'freshness.confirmed.some-source': 'Aus einer anderen Liste, gelesen am {date}',
  'freshness.due': 'Wieder zu bestätigen: zuletzt bestätigt am {date}',
  'freshness.due.source': 'Wieder zu bestätigen: zuletzt gelesen am {date} in einer anderen Liste',
  'freshness.overdue': 'Überfällig: nicht mehr bestätigt seit dem {date}',
  'freshness.overdue.source': 'Überfällig: zuletzt gelesen am {date} in einer anderen Liste',
  'freshness.unconfirmed': 'Unbestätigt: Seit dem {date} hat niemand gesagt, dass es stimmt',
  'freshness.confirmed.unnamed-source': 'Aus einer eingelesenen Liste, gelesen am {date}',
  'freshness.who.unnamed-source':
    'Niemand, mit dem wir gesprochen haben. Aus einer eingelesenen Liste, gelesen am {date}',
  'freshness.gone-some': 'Seit dem {date} nicht mehr auf einer eingelesenen Liste',
  'freshness.gone': 'Seit dem {date} nicht mehr auf der Liste „{source}“',
  'freshness.never': 'Noch von niemandem bestätigt',

  'freshness.who.group.email': 'Die Gruppe, per E-Mail, {date}',
  'freshness.who.group.phone': 'Die Gruppe, am Telefon, {date}',
  'freshness.who.group.visit': 'Die Gruppe, bei einem Besuch, {date}',
  'freshness.who.group.form': 'Die Gruppe, auf ihrer eigenen Seite, {date}',
  'freshness.who.contact-point.email': 'Die Kontaktstelle, per E-Mail, {date}',
  'freshness.who.contact-point.phone': 'Die Kontaktstelle, am Telefon, {date}',
  'freshness.who.contact-point.visit': 'Die Kontaktstelle, bei einem Besuch, {date}',
  'freshness.who.contact-point.form': 'Die Kontaktstelle, {date}',
  'freshness.who.organisation.email': 'Die Organisation dahinter, per E-Mail, {date}',
  'freshness.who.organisation.phone': 'Die Organisation dahinter, am Telefon, {date}',
  'freshness.who.organisation.visit': 'Die Organisation dahinter, bei einem Besuch, {date}',
  'freshness.who.organisation.form': 'Die Organisation dahinter, {date}',
  'freshness.who.source':
    'Niemand, mit dem wir gesprochen haben. Aus der Liste „{source}“, gelesen am {date}',
  'freshness.who.some-source':
    'Niemand, mit dem wir gesprochen haben. Aus einer anderen Liste, gelesen am {date}',
  'freshness.who.nobody': 'Noch niemand',

  'freshness.state.confirmed': 'Bestätigt. Im {month} fragen wir wieder',
  'freshness.state.source': 'Wie in der Liste. Im {month} sehen wir wieder nach',
  'freshness.state.ended': 'Wie es war',
  'freshness.state.due': 'Jetzt wieder zu bestätigen',
  'freshness.state.overdue': 'Überfällig seit dem {date}',
  'freshness.state.unconfirmed': 'Unbestätigt',
  'freshness.state.unsaid': 'Noch nicht bekannt',
}
