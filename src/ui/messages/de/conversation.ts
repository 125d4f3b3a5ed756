/** Ein Mensch und eine Gruppe schreiben einander: Formulare, Seiten und Mails. */
export const conversation = {
  'conversation.told.nobody':
    'Im Augenblick ist in der Gruppe niemand erreichbar, deshalb wurde dies nicht weitergegeben. Was Sie geschrieben haben, steht noch hier: Versuchen Sie es morgen noch einmal, oder fragen Sie die Kontaktstelle.',
  'conversation.told.over':
    'Es war inzwischen beendet, deshalb wurde dies nicht weitergegeben. Was Sie geschrieben haben, steht noch hier und lässt sich kopieren.',
  'conversation.not-reached-them':
    'Dies hat niemanden in der Gruppe erreicht. Bitte schreiben Sie es noch einmal.',
  'conversation.page-title': 'Eine Frage',
  'conversation.write-title': 'Eine erste Frage schreiben',
  'conversation.goes.next':
    '{group} liest sie und antwortet innerhalb von {days, plural, one {# Tag} other {# Tagen}}. Was danach geschieht, wenn überhaupt etwas, entscheiden Sie.',
  'conversation.goes.passed':
    'Weitergegeben werden: Ihre Worte, und der Name, den Sie wählen, wenn Sie einen wählen.',
  'conversation.goes.not':
    'Nicht weitergegeben werden: Ihre E-Mail-Adresse und alles andere über Sie. Auch die Adresse der Gruppe bleibt verborgen.',
  'conversation.goes.back':
    'Niemand meldet irgendwem etwas zurück: keiner Praxis, keinem Amt, auch nicht uns.',
  'conversation.goes.gone':
    'Ihre Worte sind sieben Tage, nachdem die Gruppe sie hatte, gelöscht. Sie können jederzeit mit einem Druck aufhören, dann sind sie sofort weg.',
  'conversation.no-emergency': 'Das ist nichts für Notfälle: Eine Antwort kann Tage dauern.',
  'conversation.words': 'Ihre Frage',
  'conversation.words-hint': 'Bis zu {n} Zeichen. So viel oder so wenig, wie Sie möchten.',
  'conversation.name': 'Wie sollen sie Sie nennen?',
  'conversation.name-hint': 'Irgendein Name, oder lassen Sie es leer.',
  'conversation.email': 'E-Mail für die Antwort, wenn Sie sie auch per Mail möchten',
  'conversation.email-hint': 'Nicht nötig: Die Antwort steht in jedem Fall auf einer eigenen Seite.',
  'conversation.mobile': 'Handynummer für eine Kurznachricht, wenn Sie eine möchten',
  'conversation.mobile-hint':
    'Mit dem Land davor: +49. Gilt, wenn Sie keine E-Mail-Adresse angeben. Sie sagt nur, dass es etwas zu lesen gibt.',
  'conversation.shared':
    'Andere lesen dieses Postfach mit: Dann steht in Mails nur, dass es etwas zu lesen gibt',
  'conversation.agree':
    'Mit dem Druck sind Sie einverstanden, dass wir das an {group} weitergeben, und an niemanden sonst.',
  'conversation.send': 'Das senden',
  'conversation.other-ways': 'Andere Wege zur Gruppe',
  'conversation.other-groups': 'Andere Gruppen',
  'conversation.wrong.empty': 'Bitte schreiben Sie zuerst etwas. Es wurde nichts gesendet.',
  'conversation.wrong.long': 'Das ist länger als {n} Zeichen. Bitte kürzen Sie es; es ging nichts verloren.',
  'conversation.wrong.address':
    'Das sieht nicht wie eine E-Mail-Adresse aus. Sie können es auch leer lassen.',
  'conversation.wrong.number':
    'Das sieht nicht nach einer Nummer mit Land davor aus, etwa +49. Sie können das Feld auch leer lassen.',
  'conversation.wrong.welcome': 'Das hat nicht geklappt. Bitte drücken Sie noch einmal.',
  'conversation.wrong.paused': 'Bitte geben Sie einen Tag an, der noch kommt.',
  'conversation.wrong.better-fit': 'Bitte wählen Sie eine der Gruppen.',
  'conversation.wrong.please-call': 'Bitte geben Sie eine Nummer an, die man anrufen kann.',
  'conversation.told.again':
    'Es kam nicht ganz an, und nichts wurde behalten. Was Sie geschrieben haben, steht noch hier. Bitte drücken Sie noch einmal.',
  'conversation.told.wait':
    'Gerade schreiben sehr viele. Was Sie geschrieben haben, steht noch hier. Bitte drücken Sie in ein paar Minuten noch einmal.',
  'conversation.told.not-now':
    'Es kann gerade nicht sicher verwahrt werden, darum wurde es nicht gesendet. Was Sie geschrieben haben, steht noch hier. Bitte versuchen Sie es später noch einmal.',
  'conversation.told.enough':
    'Heute wurde so viel geschrieben, dass das nicht gesendet wurde. Bitte machen Sie morgen weiter.',
  'conversation.not-now': 'Gerade nicht',
  'conversation.not-now.not-accepted': 'An diese Gruppe kann man über diese Seite im Moment nicht schreiben.',
  'conversation.not-now.pace': 'Es haben so viele Neue gefragt, wie die Gruppe vorerst begrüßen kann.',
  'conversation.not-now.day': 'An diese Gruppe haben heute schon genug Menschen geschrieben.',
  'conversation.not-now.promise':
    'Die Gruppe hat denen vor Ihnen noch nicht geantwortet. Die Kontaktstelle kümmert sich darum.',
  'conversation.next-opening': 'Ab {day} können Sie wieder fragen.',
  'conversation.typed': 'Was Sie geschrieben haben, damit nichts verloren geht',
  'conversation.instead': 'Was Sie stattdessen tun können',
  'conversation.own-title': 'Ihre Frage',
  'conversation.standing.on-its-way': 'Sie ist auf dem Weg zur Gruppe.',
  'conversation.standing.with-the-group': 'Die Gruppe hat sie. Die Antwort wird hier stehen.',
  'conversation.standing.answered': 'Die Gruppe hat geantwortet.',
  'conversation.standing.unanswered':
    'Noch hat niemand geantwortet, obwohl die Gruppe zweimal erinnert wurde. Das liegt nicht an Ihnen. Unten steht, was Sie stattdessen tun können; kommt doch noch eine Antwort, steht sie hier.',
  'conversation.over.group':
    'Die Gruppe hat dieses Gespräch beendet. Nach Gründen wird hier auf keiner Seite gefragt.',
  'conversation.over.group-gone':
    'An diese Gruppe kann man nicht mehr schreiben: Sie nimmt niemanden Neues auf oder steht nicht mehr im Verzeichnis.',
  'conversation.over.lost':
    'Sie konnte nicht zugestellt werden, und das liegt an uns, nicht an Ihnen. Die Kontaktstelle kann helfen.',
  'conversation.keep': 'Diese Adresse aufheben',
  'conversation.keep-text':
    'Nur diese Adresse führt zur Antwort, und niemand kann sie Ihnen noch einmal schicken. Zum Abschreiben ist sie zu lang: Heben Sie sie als Lesezeichen auf oder fotografieren Sie sie. Benutzen auch andere dieses Gerät, lassen Sie hier kein Lesezeichen zurück.',
  'conversation.reference': 'Um am Telefon darüber zu sprechen: {reference}. Damit lässt sich nichts öffnen.',
  'conversation.said': 'Was geschrieben wurde',
  'conversation.from-group': 'Die Gruppe, {day}',
  'conversation.from-you': 'Sie, {day}',
  'conversation.words-gone': 'Diese Worte hatten ihre Zeit und sind gelöscht.',
  'conversation.copy': 'Eine Kopie mitnehmen (Text)',
  'conversation.gone':
    'Die Gruppe kann Ihre Frage bis {words} lesen. Hier verschwindet jedes davon nach 30 Tagen, und die ganze Seite am {all}. Bis dahin können Sie eine Kopie behalten.',
  'conversation.more': 'Noch einmal schreiben',
  'conversation.stop': 'Aufhören',
  'conversation.stop-text':
    'Alles hier ist sofort weg, und die Gruppe kann Ihnen nicht mehr schreiben. Sie erfährt nur, dass das Gespräch beendet ist.',
  'conversation.stop-press': 'Aufhören und alles vergessen',
  'conversation.not-right': 'War etwas nicht in Ordnung? Sagen Sie es jemandem, der helfen kann',
  'conversation.forgotten': 'Es ist gelöscht',
  'conversation.nothing-here.stopped':
    'Nichts davon ist hier noch aufbewahrt, und die Gruppe kann Ihnen nicht mehr schreiben. Diese Adresse führt ab jetzt nirgendwohin.',
  'conversation.nothing-here': 'Hier ist nichts',
  'conversation.nothing-here.own':
    'Entweder stimmt diese Adresse nicht ganz, oder was hier stand, hatte seine Zeit oder wurde beendet.',
  'conversation.nothing-here.group': 'Dieses Gespräch ist beendet. Sie müssen nichts tun.',
  'conversation.for-you': 'Jemand möchte von Ihnen hören',
  'conversation.done': 'Danke. Es wurde weitergegeben.',
  'conversation.answered-before':
    'Es hat schon jemand von Ihnen geantwortet. Sie können trotzdem etwas hinzufügen.',
  'conversation.somebody': 'Jemand ohne Namen schreibt:',
  'conversation.called': '{name} schreibt:',
  'conversation.answer': 'Ihre Antwort',
  'conversation.answer-hint': 'Ein Satz genügt. Ihre eigene Adresse wird nicht gezeigt.',
  'conversation.answer-press': 'Antwort senden',
  'conversation.or': 'Oder mit einem Druck',
  'conversation.welcomer-knows':
    'Sie erfahren nicht, wer das ist, und niemand fragt Sie, was daraus wurde. Um mit der Kontaktstelle darüber zu sprechen: {reference}.',
  'conversation.ring': 'Bitte zurückrufen',
  'conversation.call-asked': 'Bitte rufen Sie mich an: {number}',
  'conversation.any-time': 'Jede Zeit ist recht.',
  'conversation.good-times': 'Gute Zeiten: {times}',
  'conversation.no-voicemail': 'Nichts auf einen Anrufbeantworter sprechen.',
  'conversation.voicemail': 'Ein Anrufbeantworter ist in Ordnung. Nennen Sie nur Ihren eigenen Vornamen.',
  'conversation.first-name-only':
    'Unter dieser Nummer melden sich auch andere: Nennen Sie nur Ihren eigenen Vornamen und nichts von der Gruppe.',
  'conversation.ask-for': 'Fragen Sie nach {name}.',
  'conversation.rung': 'Ich habe angerufen',
  'conversation.not-reached': 'Ich habe niemanden erreicht',
  'conversation.rung-words': 'Jemand aus der Gruppe hat Sie angerufen.',
  'conversation.not-reached-words': 'Jemand aus der Gruppe wollte Sie anrufen und hat Sie nicht erreicht.',
  'conversation.welcome-words': 'Sie sind willkommen. Dann treffen wir uns das nächste Mal:',
  'conversation.welcome-words-first':
    'Sie sind willkommen. Neue kommen zum ersten Treffen im Monat, und das nächste davon ist:',
  'conversation.paused-words':
    'Bis {date} nehmen wir niemanden Neues auf. Danach können Sie gern wieder fragen.',
  'conversation.better-fit-words':
    'Wir glauben, dass diese Gruppe besser zu dem passt, was Sie geschrieben haben:',
  'conversation.please-call-words':
    'Bitte rufen Sie uns an: {phone}. Sie müssen nur sagen, dass Sie geschrieben haben.',
  'conversation.no-date':
    'Hier ist kein nächster Termin bekannt. Bitte schreiben Sie in Ihrer Zeile, wann Sie sich treffen.',
  'conversation.line': 'Eine eigene Zeile, wenn Sie möchten',
  'conversation.line-hint': 'Zum Beispiel, wer an der Tür wartet.',
  'conversation.until': 'Bis wann nehmen Sie niemanden Neues auf?',
  'conversation.phone': 'Die Nummer, die man anrufen kann',
  'conversation.fit-name': 'Name der anderen Gruppe, oder ihr Ort',
  'conversation.fit-look': 'Suchen',
  'conversation.fit-none': 'Unter diesem Namen wurde nichts gefunden.',
  'conversation.fit-more':
    '{n, plural, one {Eine weitere heißt so oder ist dort: Schreiben Sie mehr vom Namen.} other {# weitere heißen so oder sind dort: Schreiben Sie mehr vom Namen.}}',
  'conversation.fit-which': 'Welche?',
  'conversation.back': 'Zurück zum Geschriebenen',
  'conversation.page.welcome': 'Das wird gesendet, mit Ihrem nächsten Treffen, wie es im Verzeichnis steht:',
  'conversation.page.paused':
    'Die Person liest, dass Sie bis dahin niemanden Neues aufnehmen. Sonst ändert sich nichts.',
  'conversation.page.better-fit':
    'Der Person wird die andere Gruppe gezeigt, und sie entscheidet. An jene Gruppe wird nichts weitergegeben.',
  'conversation.page.please-call': 'Die Person liest diese Nummer und ruft an oder nicht.',
  'conversation.page.stop':
    'Das Gespräch endet sofort, für beide. Niemand wird nach einem Grund gefragt. Die Person liest nur, dass es beendet ist. Wenn etwas nicht in Ordnung war, sagen Sie es bitte der Kontaktstelle.',
  'conversation.press.welcome': 'Willkommen sagen',
  'conversation.press.paused': 'Sagen, dass wir pausieren',
  'conversation.press.better-fit': 'Diese Gruppe zeigen',
  'conversation.press.please-call': 'Um einen Anruf bitten',
  'conversation.press.stop': 'Beenden',
  'conversation.copy-press': 'Mir eine Kopie per E-Mail schicken',
  'conversation.copy-where': 'An die Adresse, die Sie zuerst angegeben haben, wenn nur Sie sie lesen.',
  'conversation.copy-asked':
    'Wenn Sie eine Adresse angegeben haben, die nur Sie lesen, ist die Kopie dorthin unterwegs. Eine Kopie geht am Tag.',
  'conversation.press.report': 'Beenden und der Kontaktstelle sagen, dass es nicht in Ordnung war',
  'privacy.conversation-table-what':
    'Dass ein Mensch und eine Gruppe einander über uns schreiben, mit Worten, die nur die Weitergabe oder wer einen Link hat öffnen kann',
  'privacy.message-table-what': 'Was nach den ersten Worten gesagt wurde, versiegelt',
  'privacy.copy-table-what':
    'Eine Kopie eines Gesprächs auf dem Weg in das Postfach der Person, die darum gebeten hat, versiegelt; nach einem Tag ist nichts davon übrig',
  'privacy.welcome-link-table-what':
    'Links in Mails an eine Gruppe, jeder mit den an ihn versiegelten Worten',
  'privacy.conversation-what':
    'Was Sie einer Gruppe über uns schreiben, mit dem Namen und der Adresse oder Nummer, die Sie hinterlassen möchten',
  'privacy.conversation-why':
    'Damit es weitergegeben, in einer Erinnerung wiederholt und beantwortet werden kann',
  'privacy.conversation-until':
    'Ihre ersten Worte sieben Tage, nachdem die Gruppe sie hatte; was auf Ihrer Seite steht, nach 30 Tagen; die Adresse oder Nummer, die Sie angegeben haben, und alles 30 Tage nach dem letzten Wort und spätestens nach 90, oder sofort, wenn Sie aufhören',
}
