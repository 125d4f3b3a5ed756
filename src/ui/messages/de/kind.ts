/** The kind of a group, and the answers it follows from. */
import type { kind as english } from '../en/kind.ts'

export const kind: Record<keyof typeof english, string> = {
  'kind.self-help': 'Selbsthilfegruppe',
  'kind.with-professional-member': 'Selbsthilfegruppe mit einer Fachkraft als Mitglied',
  'kind.professionally-led': 'Fachlich geleitete Gruppe',
  'kind.service-user': 'Interessengruppe',
  'kind.programme': 'Programm oder Forum',

  'kind.is.self-help': 'Eine Selbsthilfegruppe',
  'kind.is.with-professional-member': 'Eine Selbsthilfegruppe',
  'kind.is.professionally-led': 'Eine fachlich geleitete Gruppe',
  'kind.is.service-user': 'Eine Interessengruppe',
  'kind.is.programme': 'Ein Programm oder Forum',
  'kind.whole.with-professional-member': '{is}, mit einer Fachkraft unter den Mitgliedern',
  'kind.whole.professionally-led': '{is}',

  'kind.mark.self-help': 'Selbsthilfegruppe',
  'kind.mark.with-professional-member': 'Ein Mitglied ist Fachkraft',
  'kind.mark.professionally-led': 'Fachlich geleitet, keine Selbsthilfegruppe',
  'kind.mark.service-user': 'Interessengruppe, nicht vor allem Selbsthilfegruppe',
  'kind.mark.programme': 'Programm oder Forum, keine Selbsthilfegruppe',

  'kind.why': 'Warum sie so genannt wird',
  'kind.because.sharedSituation.true': 'Die Menschen darin sind in der gleichen Lage.',
  'kind.because.sharedSituation.false': 'Nicht alle Menschen darin sind in der gleichen Lage.',
  'kind.because.whoDecides.members': 'Über die Gruppe entscheiden die Mitglieder.',
  'kind.because.whoDecides.organisation': 'Über die Gruppe entscheidet eine Organisation.',
  'kind.because.whoDecides.both': 'Über die Gruppe entscheiden Mitglieder und eine Organisation gemeinsam.',
  'kind.because.whoLeads.members': 'Mitglieder eröffnen die Treffen selbst.',
  'kind.because.whoLeads.affected-professional-unpaid':
    'Jemand vom Fach eröffnet die Treffen, ist selbst in der gleichen Lage und bekommt kein Geld dafür.',
  'kind.because.whoLeads.paid-professional': 'Eine Fachkraft wird dafür bezahlt, die Treffen zu leiten.',
  'kind.because.whoLeads.nobody': 'Niemand leitet die Treffen.',
  'kind.because.mainActivity.mutual-support': 'Sie ist vor allem da, damit Mitglieder einander beistehen.',
  'kind.because.mainActivity.campaigning':
    'Sie ist vor allem da, um außerhalb der Gruppe etwas zu verändern.',
  'kind.because.mainActivity.course': 'Sie ist vor allem ein Kurs, der einem Plan folgt.',
  'kind.because.mainActivity.forum':
    'Sie ist vor allem ein offenes Forum und keine feste Gruppe von Menschen.',
  'kind.because.money.free': 'Sie ist kostenlos.',
  'kind.because.money.shared-costs': 'Die Mitglieder teilen sich die Kosten, niemand verdient daran.',
  'kind.because.money.fee': 'Mitmachen kostet einen Beitrag, der höher ist als ein Anteil an den Kosten.',
  'kind.because.money.profit': 'Jemand verdient daran.',
  'kind.because.neutral.true': 'Sie sagt, dass sie von Firmen, Parteien und Religionen unabhängig ist.',
  'kind.because.neutral.false': 'Sie ist an eine Firma, eine Partei oder eine Religion gebunden.',
  'kind.assumed-all':
    'Die Gruppe hat uns noch nicht gesagt, wie sie geführt wird. Bis dahin steht sie hier als Selbsthilfegruppe.',
  'kind.assumed': 'Das hat sie noch nicht gesagt, wir nehmen es an:',
  'kind.assumed.sharedSituation': 'dass die Menschen darin in der gleichen Lage sind',
  'kind.assumed.whoDecides': 'dass die Mitglieder entscheiden',
  'kind.assumed.whoLeads': 'dass keine Fachkraft dafür bezahlt wird, sie zu leiten',
  'kind.assumed.mainActivity': 'dass die Mitglieder vor allem einander beistehen',
  'kind.assumed.money': 'dass niemand daran verdient',
  'kind.assumed.neutral': 'dass sie von Firmen, Parteien und Religionen unabhängig ist',
}
