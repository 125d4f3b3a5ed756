/** Signing in with a device: adding it, naming it, removing it. */
import type { passkey as english } from '../en/passkey.ts'

export const passkey = {
  'passkey.enter': 'Logg inn med denne enheten',
  'passkey.failed': 'Det gikk ikke, eller det ble stoppet. Prøv igjen, eller la oss sende deg en kode.',
  'passkey.unknown': 'Denne enheten ble ikke kjent igjen. Prøv igjen, eller la oss sende deg en kode.',
  'passkey.section': 'Logge inn med en enhet',
  'passkey.lead':
    'Med en passnøkkel viser telefonen, datamaskinen eller sikkerhetsnøkkelen at det er deg: du venter ikke på noe brev, og ingen kan bruke opp kodene dine.',
  'passkey.none': 'Du har ikke lagt til noen enhet ennå.',
  'passkey.added': 'Lagt til {when}',
  'passkey.used': 'Sist brukt omtrent {when}',
  'passkey.change': 'Endre {name}',
  'passkey.add': 'Legg til en enhet',
  'passkey.most':
    'Du har {n, plural, one {# enhet} other {# enheter}}, og det er ikke plass til flere. Fjern en først.',
  'passkey.new-title': 'Legg til en enhet',
  'passkey.new-lead':
    'Gi den et navn du kjenner den igjen på. Så spør nettleseren om finger, ansikt eller tallet til enheten. Ingenting av det kommer til oss.',
  'passkey.needs-script':
    'Denne nettleseren kan ikke gjøre det, eller skript er slått av. En kode i et brev virker alltid.',
  'passkey.name': 'Navnet',
  'passkey.name-hint': 'For eksempel: kontormaskinen',
  'passkey.name-wrong': 'Gi den et navn.',
  'passkey.new-failed':
    'Enheten ble ikke lagt til: det tok for lang tid, ble stoppet, eller den var der fra før. Prøv igjen.',
  'passkey.save': 'Behold navnet',
  'passkey.remove': 'Fjern denne enheten',
  'passkey.remove-lead': 'Da gjelder den ikke lenger her. Slett den på selve enheten også.',
  'passkey.change-title': 'Enheten din «{name}»',
  'passkey.back': 'Tilbake til kontoen',
} as const satisfies Record<keyof typeof english, string>
