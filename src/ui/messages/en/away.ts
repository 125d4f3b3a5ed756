/** A group that was put away or has ended, and its way back. */
export const away = {
  'away.mark': 'Put away',
  'away.lead': 'We have not been able to reach this group, so its entry was put away on {day}.',
  'away.says-nothing':
    'It may still meet. But nobody has told us for a long time whether the day, the place or the number are right, and we do not want you to go in vain. So they are not shown.',
  'away.yours': 'Is this your group?',
  'away.yours-text':
    'Then it comes back by one press. Nothing counts as right until you have said so, fact by fact. That takes about a minute.',
  'away.bring-back': 'Bring it back',
  'away.claim-what': 'Then people find it again. First we make sure that somebody of the group says so.',
  'away.claim-letter':
    'We send a letter to the e-mail address that we know of this group. Whoever reads that letter box can bring it back.',
  'away.claim-no-address': 'We know no e-mail address of this group, so no letter can go there.',
  'away.agree':
    'The entry of this group is put away or says that it has ended. When you press, people find it again, and you are asked about each fact. Nothing counts as right before you have said so.',
  'away.agree-press': 'Yes, bring it back and ask me',
  'away.answer': 'People do not find this group now',
  'away.answer-away':
    'It was put away because nobody could be reached. One press brings it back. Then say of each fact whether it is still right.',
  'away.answer-ended':
    'Its entry says that it has ended. If it meets again, one press brings it back. Then say of each fact whether it is still right.',
  'away.answer-halted':
    'The contact point ended this listing after somebody told it of a worry. The letter about it leads to a page where you can say how you see it. You can also ring the contact point; only it can list the group again.',
  'away.press': 'Bring this group back',
  'away.desk-script':
    '“People do not find your group at present. Shall it come back? Then I ask you about each fact, one by one.”',
} as const
