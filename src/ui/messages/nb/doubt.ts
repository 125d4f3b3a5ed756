/** A reader says what was wrong. */
import type { doubt as english } from '../en/doubt.ts'

export const doubt = {
  'doubt.link': 'Var noe feil her? Si det med én linje.',
  'doubt.title': 'Noe her var feil',
  'doubt.which': 'Hva var feil?',
  'doubt.choose': 'Velg hva som var feil.',
  'doubt.words': 'Hva fant du? (kan stå tomt)',
  'doubt.hint': 'Én linje, for eksempel «ingen der på tirsdag, døra var låst». Ingen navn, er du snill.',
  'doubt.too-long': 'Det er lengre enn {n} tegn. Gjør det litt kortere; ingenting er borte.',
  'effort.working':
    'Akkurat nå er det svært mange som trykker her. Nettleseren din arbeider litt, og så sendes dette av seg selv: noen sekunder.',
  'doubt.wait':
    'Mange skriver akkurat nå, og ingenting er lagret ennå. Det du skrev, står her fortsatt. Trykk igjen om noen minutter.',
  'doubt.send': 'Si at det var feil',
  'doubt.what-happens':
    'Fra nå ser alle at det blir spurt om dette. Linjen din går til gruppas kontakt, hvis den har en, og til den som tar vare på denne oversikten. Ingenting sier hvem du er.',
  'doubt.sent': 'Takk for at du sa fra',
  'doubt.sent-text': 'Alle kan nå se at det blir spurt om dette.',
  'doubt.said': 'En leser sa {date} at dette var feil. Det blir spurt om det.',
  'doubt.post': 'Siden {date} kommer brev til adressen som står her, i retur. Det blir spurt om det.',
  'doubt.left': 'Siden {date} er det en som ikke lenger tar seg av dette. Det blir spurt om det.',
  'doubt.contact': 'Gruppa sa {date} at noen andre kan ha endret dette. Det blir spurt om det.',
  'doubt.reader': 'Noen som så her, sa: «{words}»',
  'doubt.desk': 'Kontaktpunktet sa {date} at dette kan være annerledes. Gruppen blir spurt om det.',
} as const satisfies Record<keyof typeof english, string>
