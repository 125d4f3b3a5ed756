/** When people meet, said as people say it. `\u00a0` keeps "Uhr" and the month with their numbers. */
import type { gatherings as english } from '../en/gatherings.ts'

export const gatherings: Record<keyof typeof english, string> = {
  'gatherings.clock':
    '{special, select, midnight {{place, select, to {24} other {0}}} other {{hour24}{minute, select, 00 {} other {:{minute}}}}}{place, select, from {} other {\u00a0Uhr}}',
  'gatherings.times': '{from}–{to}',
  'gatherings.at': '{time}',
  'gatherings.days-and-times': '{days}, {time}',

  'gatherings.days.mo': 'montags',
  'gatherings.days.tu': 'dienstags',
  'gatherings.days.we': 'mittwochs',
  'gatherings.days.th': 'donnerstags',
  'gatherings.days.fr': 'freitags',
  'gatherings.days.sa': 'samstags',
  'gatherings.days.su': 'sonntags',
  'gatherings.every-day': 'Jeden Tag',
  'gatherings.working-days': 'Montag bis Freitag',
  'gatherings.week.1': 'ersten',
  'gatherings.week.2': 'zweiten',
  'gatherings.week.3': 'dritten',
  'gatherings.week.4': 'vierten',
  'gatherings.week.5': 'fünften',
  'gatherings.week.last': 'letzten',
  'gatherings.weekly':
    '{every, plural, =1 {{days}} =2 {Jeden zweiten {days}} =3 {Jeden dritten {days}} =4 {Jeden vierten {days}} other {Alle # Wochen am {days}}}',
  'gatherings.monthly':
    '{every, plural, =1 {Jeden {weeks} {days} im Monat} =2 {Alle zwei Monate am {weeks} {days}} =3 {Alle drei Monate am {weeks} {days}} other {Alle # Monate am {weeks} {days}}}',
  'gatherings.by-appointment': 'Nach Absprache',
  'gatherings.always-open': 'Immer offen',
  'gatherings.dates-over': 'Keine weiteren Termine',
  'gatherings.more-dates': '{dates} und {count, plural, one {# weiterer Termin} other {# weitere Termine}}',

  'gatherings.from': 'ab {date}',
  'gatherings.in-school-terms': 'nicht in den Schulferien',
  'gatherings.in-school-terms-dates': 'in der Schulzeit: {ranges}',
  'gatherings.season': 'nur vom {ranges}',
  'gatherings.season-over': 'neue Termine noch nicht bekannt',
  'gatherings.no-meeting': 'kein Treffen vom {ranges}',
  'gatherings.not-on': 'nicht am {dates}',

  'gatherings.day-of-month': '{day}.',
  'gatherings.date': '{day}.\u00a0{month}',
  'gatherings.date-year': '{day}.\u00a0{month} {year}',
  'gatherings.day-short': '{weekday}, {day}.\u00a0{month}',
  'gatherings.day-short-year': '{weekday}, {day}.\u00a0{month} {year}',
  'gatherings.day-full': '{weekday}, {day}.\u00a0{month} {year}',
  'gatherings.range': '{from} bis {to}',

  'gatherings.today': '{within, select, yes {heute} other {Heute}}',
  'gatherings.tonight': '{within, select, yes {heute Abend} other {Heute Abend}}',
  'gatherings.tomorrow': '{within, select, yes {morgen} other {Morgen}}',
  'gatherings.on-now-until': '{within, select, yes {jetzt gerade} other {Jetzt gerade}}, bis {time}',
  'gatherings.on-now-since': '{within, select, yes {jetzt gerade} other {Jetzt gerade}}, seit {time}',
  'gatherings.day-and-time': '{day}, {time}',
  'gatherings.cancelled': 'Fällt aus',
  'gatherings.moved-from': 'Vom {day} verlegt',
  'gatherings.moved-time': 'Zu einer anderen Zeit als sonst',
  'gatherings.moved-to-room': 'Trifft sich diesmal woanders: {where}',
  'gatherings.moved-away': 'Trifft sich diesmal woanders',
  'gatherings.zone-time': '{times}, Ortszeit {city}',

  'gatherings.calendar-title': 'Treffen',
  'gatherings.calendar-online': 'Online',
  'gatherings.calendar-phone': 'Am Telefon',

  'gatherings.doubt.which-week':
    'Wir wissen nicht, welche Woche als Nächstes dran ist. Fragen Sie die Gruppe, bevor Sie hingehen.',
  'gatherings.doubt.which-terms':
    'Wir haben die Daten der Schulferien nicht. Fragen Sie die Gruppe, falls gerade Ferien sein könnten.',
  'gatherings.doubt.terms-over':
    'Die Termine, die wir hatten, sind vorbei. Fragen Sie die Gruppe, wann sie sich wieder trifft.',

  'gatherings.unread.empty': 'Hier steht nichts.',
  'gatherings.unread.too-long': 'Das ist zu lang für eine Zeit. Schreiben Sie nur, wann Sie sich treffen.',
  'gatherings.unread.no-day':
    'Wir haben keinen Tag gefunden. Schreiben Sie ihn zum Beispiel so: „dienstags“ oder „12. März 2027“.',
  'gatherings.unread.no-time':
    'Wir haben keine Uhrzeit gefunden. Schreiben Sie sie zum Beispiel so: „19 bis 20:30 Uhr“.',
  'gatherings.unread.more-than-one':
    'Hier scheinen mehrere Zeiten zu stehen. Schreiben Sie eine nach der anderen.',
  'gatherings.unread.day-and-date-differ': 'Wochentag und Datum passen nicht zusammen: „{words}“.',
  'gatherings.unread.not-a-date': 'Das ist kein Datum: „{words}“.',
  'gatherings.unread.unclear': '„{words}“ haben wir nicht verstanden.',
  'gatherings.note.not-understood': 'Weggelassen haben wir „{words}“.',
  'gatherings.note.time-read-as': 'Wir lesen „{words}“ als {read}.',
  'gatherings.note.year-read-as': 'Wir lesen „{words}“ als {read}.',
  'gatherings.note.date-read-as': 'Wir lesen „{words}“ als {read}.',
  'gatherings.note.spelling-mended': 'Wir lesen „{words}“ als {read}.',
  'gatherings.note.midnight': '„Mitternacht“ lesen wir als den Anfang des genannten Tages.',
  'gatherings.note.which-week': 'Schreiben Sie dazu, ab wann, damit wir wissen, welche Woche gemeint ist.',
  'gatherings.note.which-terms': 'Schreiben Sie die Daten der Schulzeit dazu.',
  'gatherings.note.weeks-or-month':
    '„{words}“ lesen wir als alle paar Wochen. Wenn Sie einmal im Monat meinen, schreiben Sie „im Monat“ dazu.',
  'gatherings.note.twice-or-second': '„{words}“ lesen wir als jede zweite Woche.',
  'gatherings.note.holidays-unknown': 'Schreiben Sie die Daten von „{words}“ dazu.',
  'gatherings.note.this-year-only':
    '„{words}“ haben wir nur als {read} verstanden. Ergänzen Sie spätere Jahre, wenn es so weit ist.',
}
