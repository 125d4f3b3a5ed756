/** What the contact point may do for a group, within written limits. */
import type { mandate as english } from '../en/mandate.ts'

export const mandate = {
  'mandate.title': 'Was die Kontaktstelle für Ihre Gruppe tun darf',
  'mandate.link': 'Was die Kontaktstelle für Ihre Gruppe tun darf',
  'mandate.none':
    'Sie haben nichts erlaubt, was über das Übliche hinausgeht. Das müssen Sie auch nicht: Alles geht ohne.',
  'mandate.stands':
    'Die Kontaktstelle darf für Ihre Gruppe handeln. {who} hat das am {day} {how} gesagt. Es endet von selbst am {until}, oder sobald Sie es zurücknehmen.',
  'mandate.as.contact': 'Eine Kontaktperson der Gruppe',
  'mandate.as.host': 'Jemand, der die Abende ausrichtet',
  'mandate.as.other-member': 'Ein anderes Mitglied der Gruppe',
  'mandate.how.page': 'auf der Seite eines Briefes',
  'mandate.how.phone': 'am Telefon',
  'mandate.how.paper': 'auf Papier',
  'mandate.press-give': 'Ja, ein Jahr lang darf die Kontaktstelle das für uns tun',
  'mandate.press-end': 'Das zurücknehmen',
  'mandate.give-then':
    'Jede Kontaktperson erfährt es per Brief. Jede von ihnen kann es mit einem Knopfdruck zurücknehmen.',
  'mandate.list.always': 'Was die Kontaktstelle immer tut, wenn jemand aus der Gruppe es am Telefon sagt',
  'mandate.list.mandate': 'Was sie nur tut, wenn die Gruppe es erlaubt hat und jemand aus ihr darum bittet',
  'mandate.list.never': 'Was sie nie tut',
  'mandate.act.confirm': 'aufschreiben, dass etwas noch stimmt',
  'mandate.act.when-and-where': 'ändern, wann und wo Sie sich treffen, einmal oder dauerhaft',
  'mandate.act.access': 'ändern, wie man ins Gebäude kommt',
  'mandate.act.newcomers': 'aufschreiben, ob Neue kommen können und dass Sie voll sind',
  'mandate.act.ask-somebody': 'noch jemanden fragen, ob wir künftig bei ihm nachfragen dürfen',
  'mandate.act.stop-asking': 'jemanden nicht mehr fragen und dessen Adresse oder Nummer vergessen',
  'mandate.act.bring-back': 'den Eintrag zurückholen, wenn er weggelegt wurde oder zu Ende war',
  'mandate.act.hide-number': 'eine Nummer oder Adresse verbergen, für die Person, der sie gehört',
  'mandate.act.how-reached': 'ändern, wie man Sie erreicht und wer das sehen darf',
  'mandate.act.rest-or-end': 'aufschreiben, dass die Gruppe ruht oder zu Ende ist',
  'mandate.act.take-out': 'den Eintrag aus dem Verzeichnis nehmen',
  'mandate.act.read-letters': 'die Briefe der Gruppe lesen',
  'mandate.act.give-number': 'die eigene Nummer oder Adresse von jemandem weitergeben',
  'mandate.act.introduce': 'für die Gruppe sprechen, wenn jemand kommen möchte',
  'mandate.act.decide': 'etwas entscheiden, worum niemand aus der Gruppe gebeten hat',
  'mandate.act.pass-on': 'diese Erlaubnis an andere weitergeben',
  'mandate.done': 'Was die Kontaktstelle mit dieser Erlaubnis getan hat',
  'mandate.done-none': 'Bisher nichts.',
  'mandate.how-to-get': 'Wie die Gruppe es jetzt erlauben kann',
  'mandate.letter-subject': 'Die Kontaktstelle darf für Ihre Gruppe handeln',
  'mandate.letter-what':
    'die Kontaktstelle für Selbsthilfegruppen darf jetzt einiges für eine Gruppe tun, um die Sie sich kümmern. Wer das {how} gesagt hat: {who}. Nicht mehr als das:',
  'mandate.letter-until':
    'Es endet von selbst am {day}. Alles, was damit getan wird, steht auf dieser Seite.',
  'mandate.letter-back':
    'Will Ihre Gruppe das nicht? Öffnen Sie diese Seite und nehmen Sie es mit einem Knopfdruck zurück:',
  'mandate.letter-how': 'Wenn Sie die Seite öffnen, ändert sich nichts.',
  'mandate.desk-title': 'Dürfen wir für {name} handeln?',
  'mandate.desk-lead':
    'Lesen Sie das langsam vor. Fragen Sie, ob die Gruppe das will. Wenn sie lieber erst darüber spricht, ist das eine gute Antwort: Schicken Sie das Papier.',
  'mandate.desk-say-1':
    '„Einiges tun wir für eine Gruppe nur, wenn sie es erlaubt hat. Ich lese es Ihnen vor.“',
  'mandate.desk-say-2': '„Wir tun es, wenn jemand aus der Gruppe darum bittet, und nie von uns aus.“',
  'mandate.desk-say-3': '„Manches tun wir nie, auch dann nicht.“',
  'mandate.desk-say-4':
    '„Es gilt ein Jahr und endet dann von selbst. Sie können es jederzeit zurücknehmen: mit dem Brief, der jetzt kommt, oder mit einem Anruf. Sie können lesen, was wir getan haben. Will die Gruppe das?“',
  'mandate.desk-no-letter':
    'Niemandem aus dieser Gruppe können wir schreiben, es geht also kein Brief. Schicken Sie das Papier mit der Post, damit sie den Text haben.',
  'mandate.desk-who': 'Wer sagt das?',
  'mandate.desk-how': 'Wie?',
  'mandate.desk-by-phone': 'Jetzt am Telefon. Ich habe alles vorgelesen.',
  'mandate.desk-by-paper': 'Auf dem Papier, ausgefüllt und unterschrieben.',
  'mandate.desk-give': 'Aufschreiben, dass sie es erlauben',
  'mandate.desk-end': 'Aufschreiben, dass sie es zurücknehmen',
  'mandate.desk-stands': 'Diese Gruppe hat es erlaubt, bis zum {until}.',
  'mandate.desk-none': 'Diese Gruppe hat nicht mehr erlaubt als das, was immer geht.',
  'mandate.desk-link': 'Was wir für diese Gruppe tun dürfen',
  'mandate.desk-choose': 'Bitte wählen Sie, wer es gesagt hat und wie.',
} as const satisfies Record<keyof typeof english, string>
