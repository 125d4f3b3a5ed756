/** Die Wege zu einer Gruppe, wie die Gruppe und der Schreibtisch sie festlegen. */
import type { waysSet as english } from '../en/ways-set.ts'

export const waysSet = {
  'ways.set.title': 'So erreichen neue Menschen Sie',
  'ways.set.lead':
    'Kreuzen Sie an, was Sie anbieten. Was Sie nicht ankreuzen, wird niemandem gezeigt. Sie können es jederzeit ändern.',
  'ways.set.link': 'So erreichen neue Menschen Sie: auf welchen Wegen, wie viele, wie bald',
  'ways.set.saved': 'Gespeichert. Alle sehen es innerhalb einer Minute.',
  'ways.set.paced': 'Wie viele neu kommen, ist gespeichert. Alle sehen es innerhalb einer Minute.',
  'ways.set.unsaved':
    'Was unten angekreuzt oder geschrieben ist, ist noch nicht gespeichert. Das tut „Speichern“ am Ende.',
  'ways.set.paused': 'Pause. Niemand kommt neu, bis Sie wieder öffnen.',
  'ways.set.opened': 'Wieder offen. Neue können kommen.',
  'ways.set.mended': 'Danke. Neue Fragen erreichen die Gruppe wieder.',
  'ways.set.again': 'Das ist nicht ganz angekommen. Bitte drücken Sie noch einmal.',
  'ways.set.moved-on':
    'Jemand hat das inzwischen geändert. Bitte sehen Sie nach und drücken Sie noch einmal.',
  'ways.set.busy': 'Gerade wird eine Liste eingelesen. Bitte versuchen Sie es in einer Minute noch einmal.',
  'ways.set.wrong': 'Noch ist nichts gespeichert. Bitte sehen Sie sich an, was markiert ist.',
  'ways.set.said-by.contact': 'Zuletzt gesagt von einer Kontaktperson der Gruppe, am {day}.',
  'ways.set.said-by.desk': 'Zuletzt gesagt von der Kontaktstelle mit der Gruppe am Telefon, am {day}.',
  'ways.set.nothing': 'Noch ist nichts gesagt.',
  'ways.set.shut.closed':
    'Zurzeit steht bei der Gruppe, dass niemand neu kommen kann; darum wird nichts davon gezeigt.',
  'ways.set.shut.not-known':
    'Seit Langem hat niemand bestätigt, ob Neue kommen können; darum wird nichts davon gezeigt. Ein Druck auf der Seite mit den Angaben bringt das in Ordnung.',
  'ways.set.to-facts': 'Zu den Angaben',
  'ways.set.rests':
    'Fragen blieben ohne Antwort, darum wird zurzeit nichts Neues an die Gruppe weitergegeben. Vielleicht ging ein Brief verloren.',
  'ways.set.nobody':
    'Zurzeit kann keine Kontaktperson der Gruppe angeschrieben werden, darum werden Wege, die eine Antwort brauchen, nicht gezeigt. Nennen Sie jemanden, der Briefe liest, dann schon.',
  'ways.set.mend': 'Wir antworten wieder',
  'ways.set.pause-h': 'Gerade zu viele?',
  'ways.set.pause-text':
    'Ein Druck, und auf der Seite der Gruppe steht, dass sie voll ist. Ein Druck öffnet wieder.',
  'ways.set.pause': 'Neue pausieren',
  'ways.set.open': 'Neue wieder willkommen heißen',
  'ways.set.pace-h': 'Wie viele Neue?',
  'ways.set.pace-text':
    'Von allen, die fragen, gleich wer sie schickt. Sind sie da, erfahren die Menschen, wann die nächste Öffnung ist. Drücken Sie auf eines.',
  'ways.set.pace.any': 'So viele, wie kommen',
  'ways.set.pace.some': '{n, plural, one {Eine Person im Monat} other {# im Monat}}',
  'ways.set.pace.first': 'Nur beim ersten Treffen im Monat',
  'ways.set.pace.now': 'So ist es jetzt',
  'ways.set.ways-h': 'Welche Wege bieten Sie an?',
  'ways.set.offer': 'Das bieten wir an',
  'ways.set.go-along.say':
    'Jemand kommt in Begleitung zu Ihrem Treffen, und eine Person von Ihnen empfängt beide. Sie bekommen keine Nachricht, wir speichern nichts, und niemand meldet etwas zurück.',
  'ways.set.go-where': 'Wer wartet wo?',
  'ways.set.go-where-hint':
    'Ein Vorname oder ein Erkennungszeichen, und ein Ort, an dem jeder stehen darf. Zum Beispiel: Joan wartet mit einem grünen Schal am Eingang.',
  'ways.set.go-which': 'Bei welchen Treffen? Lassen Sie alles leer, wenn es gleich ist.',
  'ways.set.go-say': 'Wie viele Tage vorher soll man Bescheid sagen? Leer lassen, wenn es nicht nötig ist.',
  'ways.set.meet-member.say':
    'Jemand von Ihnen ist zu Zeiten, die Sie nennen, an einem Ort, und ein Mensch kommt oder kommt nicht. Sie bekommen keine Nachricht, wir speichern nichts, und niemand meldet etwas zurück.',
  'ways.set.meet-place': 'Wo?',
  'ways.set.meet-place-hint': 'Ein Café oder eine Bücherei, nie bei jemandem zu Hause.',
  'ways.set.meet-days': 'An welchen Tagen?',
  'ways.set.meet-from': 'Von (17:00)',
  'ways.set.meet-to': 'Bis (18:30)',
  'ways.set.meet-drop': 'Man darf einfach kommen',
  'ways.set.meet-more': 'Ein anderer Ort oder andere Zeiten',
  'ways.set.meet-agree': 'Ein anderer Ort oder eine andere Zeit lässt sich absprechen',
  'ways.set.together.say':
    'Eine Fachperson und ein Mensch schreiben Ihnen gemeinsam. Sie bekommen einen Brief ohne Namen und ohne Thema und beantworten ihn; Sie erhalten nur, wozu der Mensch Ja gesagt hat, und die Fachperson erfährt von Ihnen nichts.',
  'ways.set.call-back.say':
    'Jemand bittet um einen Anruf. Sie bekommen einen Brief, sehen nach, wie und wann man anrufen darf, und rufen an; es wird danach gelöscht, und niemand meldet etwas zurück.',
  'ways.set.call-days': 'Innerhalb von wie vielen Tagen rufen Sie an? (1 bis 14)',
  'ways.set.write.say':
    'Jemand schreibt Ihnen über uns. Sie bekommen einen Brief ohne Namen und beantworten ihn; Sie sehen die Worte und nicht die Adresse, umgekehrt ebenso, und niemand meldet etwas zurück.',
  'ways.set.promise-h': 'Wer antwortet, und wie bald?',
  'ways.set.welcomer': 'Wer antwortet?',
  'ways.set.welcomer-hint': 'Nur ein Vorname, oder was die Person in der Gruppe tut. Es darf leer bleiben.',
  'ways.set.promise': 'Innerhalb von wie vielen Tagen versprechen Sie zu antworten? (1 bis 14)',
  'ways.set.promise-hint':
    'Bleibt eine Frage länger liegen, wird die andere Kontaktperson gebeten nachzusehen, dann ruft die Kontaktstelle an. Es zählt nicht gegen Sie.',
  'ways.set.save': 'Speichern',
  'ways.set.back': 'Zurück zu den Angaben Ihrer Gruppe',
  'ways.set.as-shown': 'So, wie alle es sehen',
  'ways.set.done': 'Was hier getan wurde',
  'ways.set.act.set-ways':
    '{by, select, worker {Die Kontaktstelle} other {Eine Kontaktperson}} hat die Wege festgelegt, {day}',
  'ways.set.act.set-pace':
    '{by, select, worker {Die Kontaktstelle} other {Eine Kontaktperson}} hat festgelegt, wie viele Neue kommen, {day}',
  'ways.set.act.mended-ways':
    '{by, select, worker {Die Kontaktstelle} other {Eine Kontaktperson}} hat gesagt, dass Fragen wieder beantwortet werden, {day}',
  'ways.set.act.suspended-ways': 'Fragen blieben ohne Antwort, und das Weitergeben ruht, {day}',
  'ways.set.desk-say':
    'Lesen Sie jeden Weg vor, wie er hier steht, und kreuzen Sie nur an, wozu Ja gesagt wird. Die Gruppe kann auf ihrer eigenen Seite lesen, was Sie getan haben.',
  'ways.set.desk-back': 'Zurück zur Gruppe am Schreibtisch',
  'ways.wrong.empty': 'Bitte schreiben Sie das.',
  'ways.wrong.home':
    'Das liest sich wie ein Zuhause. Bitte nennen Sie einen Ort, an dem jeder stehen darf, oder lassen Sie es absprechen.',
  'ways.wrong.surname':
    'Das liest sich wie ein ganzer Name. Ein Vorname, oder was die Person in der Gruppe tut, genügt.',
  'ways.wrong.long': 'Das ist zu lang. Bitte nehmen Sie weniger Worte.',
  'ways.wrong.hours': 'Bitte schreiben Sie, wann es beginnt und endet, zum Beispiel 17:00 und 18:30.',
  'ways.wrong.days': 'Bitte wählen Sie mindestens einen Tag; Tage vorher sind 0 bis 14.',
  'ways.wrong.promise': 'Bitte schreiben Sie eine Zahl von 1 bis 14.',
  'ways.wrong.place':
    'Bitte nennen Sie einen Ort und Zeiten, oder kreuzen Sie an, dass es sich absprechen lässt.',
  'ways.unanswered-subject': 'Eine Frage wartet auf Ihre Gruppe',
  'ways.unanswered-text':
    'Jemand hat Ihrer Gruppe über uns geschrieben und noch keine Antwort. Vielleicht ging ein Brief verloren. Können Sie nachsehen, oder die andere Kontaktperson fragen?',
  'ways.unanswered-link': 'Sind neue Fragen gerade zu viel, können Sie sie hier mit einem Druck pausieren:',
  'ways.desk-unanswered-h': 'Fragen, die niemand beantwortet',
  'ways.desk-unanswered':
    'Eine Frage wartet seit dem {since}; die Gruppe hatte eine frühere Antwort versprochen. Bitte rufen Sie an und fragen Sie, ob Briefe ankommen.',
  'ways.desk-unanswered-next': 'Ab dem {day} wird nichts Neues an die Gruppe weitergegeben.',
  'ways.desk-unanswered-rests':
    'Nichts Neues wird an die Gruppe weitergegeben, bis jemand es in Ordnung bringt.',
  'ways.desk-unanswered-ring': 'Wen Sie anrufen können',
  'ways.desk-unanswered-mend': 'So erreichen neue Menschen sie',
  'privacy.offer-table-what':
    'Welche Wege eine Gruppe anbietet, wie viele Neue sie aufnimmt, wie bald sie antwortet',
  'privacy.turn-table-what': 'Dass eine Gruppe gefragt wurde, und wann; nichts davon, wer gefragt hat',
  'privacy.answered-table-what':
    'Wann einer Gruppe eine Frage gestellt und wann sie beantwortet wurde; nichts davon, wer oder was',
  'privacy.offer-what':
    'Worte einer Gruppe darüber, wer wo wartet, wen man treffen kann, und der Vorname oder die Aufgabe dessen, der antwortet',
  'privacy.offer-why': 'Damit neue Menschen wissen, wie und von wem sie empfangen werden.',
  'privacy.offer-until': 'Bis die Gruppe sie ändert oder das Verzeichnis verlässt',
  'scripts.ways.title': 'Sagen, wie neue Menschen die Gruppe erreichen',
  'scripts.ways.say':
    '„Wer kommen möchte, kann Sie auf mehreren Wegen erreichen. Ich lese jeden vor, und Sie sagen, welche Sie anbieten.“\n„Man schreibt Ihnen über uns; Sie rufen zurück; man schreibt zusammen mit einer Fachperson; man trifft zuerst jemanden von Ihnen; man kommt in Begleitung.“\n„Wie viele Neue im Monat sind richtig für Sie, und innerhalb von wie vielen Tagen antworten Sie?“',
  'scripts.ways.then':
    'Auf der Seite der Gruppe am Schreibtisch öffnen Sie „So erreichen neue Menschen Sie“. Kreuzen Sie nur an, wozu Ja gesagt wird, drücken Sie auf die Zahl der Neuen, und speichern Sie.',
  'scripts.ways.paper':
    'So erreichen neue Menschen unsere Gruppe: welche Wege wir anbieten, wie viele Neue im Monat, und innerhalb von wie vielen Tagen wir antworten.',
} as const satisfies Record<keyof typeof english, string>
