/** What is kept, why, and until when. The page and docs/privacy.md are made from the register. */
import type { privacy as english } from '../en/privacy.ts'

export const privacy: Record<keyof typeof english, string> = {
  'privacy.title': 'Datenschutz',
  'privacy.description':
    'Kein Konto, keine Cookies, nichts von anderen Seiten. Was aufbewahrt wird, warum und bis wann.',
  'privacy.lead': 'Sie können sich hier alles ansehen, ohne uns etwas über sich zu sagen.',
  'privacy.not-heading': 'Was wir nicht tun',
  'privacy.not-cookie': 'Es wird kein Cookie gesetzt, und Sie brauchen kein Konto.',
  'privacy.not-language':
    'Ihr Browser sagt, welche Sprachen Sie lesen. Danach richtet sich die Sprache der Seite, und wir speichern es nicht.',
  'privacy.not-foreign':
    'Keine Seite lädt etwas von einer anderen Website. So erfährt sonst niemand, dass Sie hier waren.',
  'privacy.not-words':
    'Was Sie eintippen, um eine Gruppe zu finden, brauchen wir nur für die Antwort. Danach ist es vergessen.',
  'privacy.not-members':
    'Von keiner Gruppe gibt es hier eine Mitgliederliste, und die Gruppen geben uns keine.',
  'privacy.not-tell':
    'Niemand erfährt, welche Gruppen Sie angesehen oder sich gemerkt haben, und niemand kann für Sie Kontakt aufnehmen.',
  'privacy.history-heading': 'Was bei Ihnen bleibt',
  'privacy.history':
    'Ihr Browser merkt sich im Verlauf, welche Seiten Sie geöffnet haben, mit den Wörtern, nach denen Sie gesucht haben. Nehmen Sie ein privates Fenster, wenn andere dieses Gerät ansehen können.',
  'privacy.referrer':
    'Wenn Sie einem Link zu einer anderen Website folgen, sagt Ihr Browser dieser nicht, woher Sie kommen.',
  'privacy.provider':
    'Wer Ihnen den Zugang zum Internet stellt, kann sehen, dass Sie diese Adresse besucht haben, aber nicht, welche Seite, wenn sie mit https beginnt. Im Netz einer Organisation können andere mehr sehen.',
  'privacy.kept-heading': 'Was aufbewahrt wird, und bis wann',
  'privacy.kept-intro':
    'Diese Liste entsteht aus demselben Register, mit dem auch die Software geprüft wird.',
  'privacy.on-device': 'Auf Ihrem Gerät',
  'privacy.in-log': 'Im Protokoll des Servers',
  'privacy.in-database': 'Im Verzeichnis',
  'privacy.column-what': 'Was',
  'privacy.column-why': 'Warum',
  'privacy.column-until': 'Bis wann',
  'privacy.shortlist-what': 'Ihre Merkliste: die Gruppen, die Sie sich merken, mit den Angaben von jenem Tag',
  'privacy.shortlist-why': 'Damit Sie in Ruhe überlegen und vergleichen können. Sie wird uns nie gesendet.',
  'privacy.shortlist-until': 'Bis Sie sie leeren',
  'privacy.log-what': 'Der Zeitpunkt, die Art der Seite, wie lange es gedauert hat und ob es geklappt hat',
  'privacy.log-why':
    'Damit alles weiterläuft. Keine Adresse Ihres Geräts, keine Wörter, die Sie getippt haben, keine Gruppe, die Sie angesehen haben.',
  'privacy.log-until': 'So lange, wie diejenigen, die Waymeet hier betreiben, ihre Protokolle aufbewahren',
  'privacy.in-file': 'In einer Datei neben dem Verzeichnis',
  'privacy.snapshot-what':
    'Das Suchregister: die Wörter und Orte der Gruppen, wie sie hier alle lesen können',
  'privacy.snapshot-why':
    'Damit Waymeet nach einem Neustart bald wieder bereit ist. Keine Suche von Ihnen steht darin.',
  'privacy.snapshot-until': 'Bis die nächste Änderung hineingeschrieben ist, etwa eine Viertelstunde später',
  'privacy.unmet-what':
    'Wie oft Menschen in einer Region oder einem Land keine Gruppe zu einem Thema gefunden haben, nach Monaten',
  'privacy.unmet-why':
    'Damit der Bedarf an einer Gruppe gesehen wird. Nur eine Zahl: keine Wörter, keine Person, kein Ort, kein Tag. Gezeigt wird nur in Fünferschritten, weniger als fünf nie.',
  'privacy.unmet-until': 'Dreizehn Monate',
  'privacy.would-come-what':
    'Wie oft Menschen in einer Region oder einem Land gesagt haben, dass sie in eine Gruppe zu einem Thema kommen würden, nach Monaten',
  'privacy.would-come-why':
    'Damit der Wunsch nach einer Gruppe gesehen wird. Nur eine Zahl: kein Name, keine Adresse, kein Ort, kein Tag. Gezeigt wird nur in Fünferschritten, weniger als fünf nie.',
  'privacy.would-come-until': 'Dreizehn Monate',
  'privacy.done-what': 'Formulare, die gesendet wurden',
  'privacy.sent-what':
    'Dass an diesem Tag ein Formular gesendet wurde; nicht, welches, und nicht, was darin stand',
  'privacy.sent-why':
    'Damit ein zweimal gesendetes Formular einmal zählt. Eine Zufallszahl ist hineingemischt, sodass sich aus dem Zeichen nichts ablesen lässt.',
  'privacy.sent-until': 'Zwei Tage',
  'privacy.letter-what':
    'Ein Brief per E-Mail auf dem Weg: was für ein Brief und wie weit er ist, nicht was darin steht',
  'privacy.letter-to-what': 'Die Adresse, an die ein Brief geht',
  'privacy.letter-to-why':
    'Damit er ankommt und eine Adresse nicht zu viele an einem Tag bekommt. Von dem, was Mailserver zurückschicken, bleibt nur, dass ein Brief nicht ankam.',
  'privacy.letter-to-until':
    'Zwei Tage nach dem Versand oder nachdem er, nach höchstens zwei Wochen, aufgegeben wurde; nach dreißig Tagen ist nichts mehr davon da',
  'privacy.seal-key-what':
    'Die öffentlichen Hälften der Schlüssel, mit denen Nachrichten versiegelt werden, je Woche.',
  'privacy.rights-what': 'Welche Rechte die Datenbank zuletzt bekommen hat',
  'privacy.act-what':
    'Was hier getan wurde, nach Rolle und mit Nummern: keine Worte, kein Name, keine Adresse',
  'privacy.link-what':
    'In welcher Reihenfolge es getan wurde, so versiegelt, dass eine spätere Änderung auffällt',
  'privacy.done-here-what':
    'Dass Sie es waren, der hier etwas bestätigt, geändert oder angesehen hat: die Nummer Ihrer Aufgabe, nicht Ihr Name',
  'privacy.done-here-why':
    'Damit niemand hier unbemerkt etwas ändern kann und eine Gruppe lesen kann, wer ihre Kontaktdaten angesehen hat.',
  'privacy.done-here-until':
    'Solange es das Verzeichnis gibt. Ist Ihre Aufgabe zu Ende, führt die Nummer zu niemandem mehr.',
  'privacy.jobs-what': 'Arbeit, die wartet, bis sie an der Reihe ist',
  'privacy.contact-task-what':
    'Wer zugestimmt hat, gefragt zu werden, ob die Angaben einer Gruppe noch stimmen',
  'privacy.mended-table-what':
    'Wie eine Angabe lautete, bevor eine Kontaktperson sie aus einem Brief heraus geändert hat.',
  'privacy.mended-what':
    'Was eine Kontaktperson herausgenommen oder geändert hat: eine Nummer, eine Adresse, ein Ort.',
  'privacy.mended-why': 'Damit die Kontaktperson die Änderung zurücknehmen kann.',
  'privacy.mended-until': 'Sieben Tage nach der Änderung, oder sobald sie zurückgenommen ist.',
  'privacy.ask-what': 'Fragen an Ansprechpersonen: welche Angaben und wann',
  'privacy.contact-what': 'Adresse oder Nummer der Ansprechperson einer Gruppe',
  'privacy.contact-why':
    'Damit die Ansprechperson gefragt werden kann. Kein Leser sieht es, und kein Name steht dabei. Sieht es jemand an, der hier arbeitet, wird das aufgeschrieben, und die Ansprechperson kann es lesen.',
  'privacy.contact-until': 'Bis die Ansprechperson Stopp sagt, spätestens 400 Tage nach der letzten Antwort',
  'privacy.person-table-what': 'Menschen, die hier arbeiten',
  'privacy.held-what': 'Welche Aufgaben die Menschen haben, die hier arbeiten',
  'privacy.cookie-what': 'Ein Cookie, für Menschen, die hier arbeiten und sich einloggen',
  'privacy.cookie-why': 'Damit sie von Seite zu Seite erkannt werden. Sonst bekommt niemand eines.',
  'privacy.cookie-until':
    'Zehn Minuten, solange auf einen Code gewartet wird; dann bis zum Ausloggen, längstens sieben Tage',
  'privacy.claim-table-what':
    'Menschen, die per Brief gefragt wurden, ob sie Ansprechperson einer Gruppe sein wollen',
  'privacy.claim-what':
    'Die Adresse einer Person, die gefragt wurde, ob sie Ansprechperson einer Gruppe sein will',
  'privacy.claim-why': 'Damit sie zustimmen kann und niemand an ihrer Stelle.',
  'privacy.claim-until': 'Bis sie zustimmt, höchstens sieben Tage',
  'privacy.call-table-what': 'Dass der Schreibtisch eine Gruppe anrief, und was daraus wurde',
  'privacy.concern-table-what':
    'Worüber sich Leute Sorgen machten: bei welcher Gruppe, wann, und wann es entschieden wurde',
  'privacy.concern-step-table-what':
    'Wie es mit einer Sorge weiterging: was gesagt, gefragt, geantwortet und entschieden wurde',
  'privacy.hearing-table-what': 'Welche Ansprechpersonen einer Gruppe zu einer Sorge gefragt wurden',
  'privacy.concern-what':
    'Was jemand der Kontaktstelle über eine Gruppe schrieb, was die Gruppe antwortete, und der Grund der Entscheidung',
  'privacy.concern-why':
    'Damit man der Sache nachgehen, die Gruppe hören und den Grund lesen kann. Nichts verrät, wer schrieb.',
  'privacy.concern-until': 'Sechzig Tage nach der Entscheidung, höchstens 400 Tage',
  'privacy.concern-who-what':
    'Wer bei der Kontaktstelle in einer Sorge etwas tat, als Nummer, die draußen nichts bedeutet',
  'privacy.concern-who-why': 'Damit jemand anderes es ansieht, wenn jemand nicht einverstanden ist.',
  'privacy.concern-who-until': 'Sechzig Tage nach der Entscheidung, höchstens 400 Tage',
  'privacy.halted-what': 'Wie die Seite einer Gruppe stand, bevor die Kontaktstelle sie änderte',
  'privacy.halted-why': 'Damit sie wieder so stehen kann.',
  'privacy.halted-until': 'Sechzig Tage nach der Entscheidung, höchstens 400 Tage',
  'privacy.barrier-table-what':
    'Türen, die Gruppen verschlossen blieben: welcher Art, wann, und was vereinbart wurde',
  'privacy.barrier-what':
    'Eine Zeile der Ansprechperson einer Gruppe über eine verschlossene Tür, und die Antwort der Kontaktstelle',
  'privacy.barrier-why': 'Damit etwas getan werden kann und die Gruppe erfährt, was.',
  'privacy.barrier-until': 'Sechzig Tage nachdem es erledigt ist, höchstens 400 Tage',
  'privacy.merged-what': 'Dass zwei Einträge dieselbe Gruppe waren',
  'privacy.double-what': 'Welche Einträge dieselbe Gruppe zweimal zu sein scheinen',
  'privacy.need-table-what': 'Welche Gruppen den Schreibtisch brauchen',
  'privacy.mandate-table-what': 'Dass eine Gruppe die Kontaktstelle für sich handeln lässt, und bis wann',
  'privacy.handover-table-what': 'Aufgaben von Ansprechpersonen, die an andere gingen',
  'privacy.handover-what': 'Die Adresse oder Nummer der Person, die die Aufgabe vorher hatte',
  'privacy.handover-why': 'Damit sie davon erfährt und sagen kann, dass sie es nicht war.',
  'privacy.handover-until': 'Sieben Tage',
  'privacy.doubt-table-what':
    'Was nach Auskunft von Leuten falsch war: bei welcher Gruppe, welche Angabe, und wann',
  'privacy.doubt-what': 'Eine Zeile darüber, was falsch war',
  'privacy.doubt-why':
    'Damit die Gruppe und die betreuende Stelle wissen, worauf sie achten müssen. Nichts verrät, wer sie schrieb.',
  'privacy.doubt-until': 'Bis die Angabe bestätigt ist, höchstens sechzig Tage',
  'privacy.removed-what':
    'Gruppen, die ihren Eintrag herausgenommen haben: wann, dazu Thema und Ort, um zu anderen zu führen; kein Name',
  'privacy.removed-record-what':
    'Wie Listen solche Gruppen nannten, als Zeichen, aus denen nichts zu lesen ist, damit keine Liste sie zurückholt',
  'privacy.held-back-what':
    'Der Eintrag einer Gruppe, die sich herausgenommen hat, und die Adressen ihrer anderen Kontaktpersonen',
  'privacy.held-back-why':
    'Damit eine andere Kontaktperson die Gruppe zurückholen kann. Nummern und Adressen im Eintrag werden sofort gelöscht.',
  'privacy.held-back-until': 'Sieben Tage; gar nicht, wo es keine andere Kontaktperson gibt',
  'privacy.erasure-table-what': 'Was gelöscht wurde, damit eine ältere Sicherung es nicht zurückbringt',
  'privacy.erasure-what':
    'Dass etwas gelöscht wurde: welche Art, eine Zufallsnummer dafür und wann; nicht, was dort stand',
  'privacy.erasure-why': 'Damit es wieder gelöscht wird, wenn eine ältere Sicherung zurückgespielt wird.',
  'privacy.erasure-until': '400 Tage; danach wird keine ältere Sicherung zurückgespielt',
  'privacy.backup-what': 'Sicherungen: alles im Verzeichnis, in verschlüsselten Dateien',
  'privacy.backup-why':
    'Damit nichts verloren geht, wenn ein Rechner kaputtgeht. Nur wer den Schlüssel hat, kann sie lesen.',
  'privacy.backup-until': 'Solange der Betreiber sie aufhebt; nach 400 Tagen ohne Nutzen',
  'privacy.migration-what': 'Welche Schritte der Aufbau der Datenbank durchlaufen hat',
  'privacy.class.none': 'Sagt nichts über einen Menschen',
  'privacy.ask-heading': 'Wenn hier etwas über Sie steht',
  'privacy.ask': 'Sie können fragen, was über Sie aufbewahrt wird, und es berichtigen und löschen lassen.',
  'privacy.proposal-table-what':
    'Was jemand für einen Eintrag vorgeschlagen hat: welche Gruppe, welche Angabe, wann, und was daraus wurde',
  'privacy.proposed-what': 'Was vorgeschlagen wurde, und eine Zeile dazu, woher es bekannt ist',
  'privacy.proposed-why':
    'Damit die Gruppe oder die Kontaktstelle entscheiden kann. Nichts verrät, wer es vorgeschlagen hat.',
  'privacy.proposed-until': 'Dreißig Tage nach der Entscheidung; unentschieden höchstens hundertachtzig Tage',
  'privacy.message-table-what': 'Nachrichten zu einem Vorschlag, nach Rolle',
  'privacy.message-what': 'Was zu einem Vorschlag geschrieben wurde',
  'privacy.message-why': 'Damit eine Frage ohne jemandes Adresse beantwortet werden kann',
  'privacy.message-until': 'Dreißig Tage nach der Entscheidung',
  'privacy.change-table-what':
    'Was sich in einem Eintrag geändert hat: welche Angabe, wann, durch welche Rolle',
  'privacy.change-what':
    'Was vorher und nachher zu sehen war; von Nummern und Adressen nur, dass sie sich geändert haben',
  'privacy.change-why': 'Damit die Gruppe lesen kann, wer was in ihrem Eintrag geändert hat',
  'privacy.change-until': 'Vierhundert Tage',
}
