/** A second contact for a group, or the next one. */
import type { another as english } from '../en/another.ts'

export const another = {
  'another.title': 'Noch jemand für diese Aufgabe',
  'another.text':
    '{n, plural, one {Nur Sie werden nach dieser Gruppe gefragt. Mit einer zweiten Ansprechperson bleiben die Angaben richtig, wenn Sie weg sind.} other {# von Ihnen werden nach dieser Gruppe gefragt. Sie können noch jemanden dazunehmen oder Ihre Aufgabe weitergeben.}}',
  'another.address': 'Deren E-Mail-Adresse',
  'another.hint':
    'Es geht ein Brief dorthin. Wird er in sieben Tagen nicht beantwortet, ist davon nichts mehr da.',
  'another.wrong':
    'An diese E-Mail-Adresse können wir nicht schreiben. Sehen Sie nach einem Tippfehler, etwa einem fehlenden Punkt.',
  'another.limit':
    'Es wurde kein Brief geschickt: heute wurden schon genug Briefe erbeten, von dieser Gruppe oder an diese Adresse. Bitte versuchen Sie es morgen wieder.',
  'another.beside': 'Auch diese Person fragen',
  'another.instead': 'Diese Person an meiner Stelle fragen',
  'another.sent':
    'Der Brief kann sieben Tage lang beantwortet werden. Bis zur Zustimmung bleibt alles, wie es ist.',
  'another.back': 'Zurück zu den Angaben',
} as const satisfies Record<keyof typeof english, string>
