/** What is kept in the directory's tables, why, and until when. */
import type { kept as english } from '../en/kept.ts'

export const kept: Record<keyof typeof english, string> = {
  'privacy.source-what': 'Listen, aus denen Gruppen übernommen wurden',
  'privacy.group-what': 'Gruppen, wie sie sich selbst beschreiben',
  'privacy.place-what': 'Orte, an denen Gruppen sich treffen',
  'privacy.gathering-what': 'Wann und wie Gruppen sich treffen',
  'privacy.confirmation-what':
    'Welche Angabe bestätigt wurde, wie, wann und in welcher Aufgabe; nie mit Namen',
  'privacy.statement-what': 'Kurze Sätze in den Worten von Mitgliedern, ohne Namen',
  'privacy.record-what': 'Was jede Liste zuletzt über eine Gruppe gesagt hat',
  'privacy.demonstration-what': 'Ob die Gruppen hier erfunden sind',
  'privacy.mark-what': 'Eine Kennung, die mit jeder Änderung an einer Gruppe eine andere wird',
  'privacy.queued-what': 'Zeilen einer Liste, die warten, bis ein Mensch nachgesehen hat',
  'privacy.own-words-what': 'Was eine Gruppe über sich sagt: ihr Name, ihre Worte, ihre Notizen',
  'privacy.own-words-why': 'Die eigenen Worte einer Gruppe können von einer Person handeln.',
  'privacy.own-words-until': 'Bis die Gruppe sie ändert oder das Verzeichnis verlässt.',
  'privacy.reach-what':
    'Wo eine Gruppe sich trifft und wie sie zu erreichen ist: Adresse, Nummer, E-Mail, Link',
  'privacy.reach-why':
    'Eine Nummer, eine Adresse oder ein Raum kann einem Mitglied selbst gehören. Sie stehen hier, weil die Gruppe oder die Liste, aus der sie stammen, sie öffentlich gemacht hat.',
  'privacy.reach-until': 'Bis die Gruppe sie zurücknimmt oder das Verzeichnis verlässt.',
  'privacy.said-what':
    'Was eine Liste, die wir gelesen haben, zuletzt über eine Gruppe gesagt hat, auch solange ein Mensch noch nachsehen muss',
  'privacy.said-why': 'Daran erkennen wir, ob die Liste etwas geändert hat oder jemand hier.',
  'privacy.said-until': 'Bis die Liste etwas anderes sagt oder die Gruppe das Verzeichnis verlässt.',
  'privacy.statement-why': 'Wer das gesagt hat, war einverstanden, dass die Gruppe es zeigt.',
  'privacy.statement-until':
    'Bis die Person, die es gesagt hat, es zurücknimmt; dann ist es überall sofort weg.',
}
