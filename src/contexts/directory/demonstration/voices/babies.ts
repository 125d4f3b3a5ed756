/** Voices of groups about babies: new, lost sleep over, or longed for. */
import type { VoiceLine } from '../voice.ts'

export const babies: VoiceLine[] = [
  [
    'Four in the Morning Feed',
    'new-baby',
    'New babies and hard days. Come unwashed. We will hold the baby while you drink something hot.',
    { life: 'open', town: 'Worksop', when: 'Tuesdays, 10 to 11.30 am', among: ['parents'] },
  ],
  [
    'Nobody Told Us',
    'new-baby',
    'It is not all lovely. For new mums and dads who dare not say so elsewhere.',
    { town: 'Kettlesham' },
  ],
  [
    'Milk, Tears, Toast',
    'new-baby breastfeeding',
    'We have all cried on the health visitor. Toast is made to order.',
    { town: 'Mansfield' },
  ],
  [
    'New Dads, Old Jokes',
    'new-baby men',
    'Fathers of babies under two. Slings on, football off, nobody is judged for the nappy.',
    { among: ['men', 'parents'], when: 'Saturdays, 9 to 10.30 am', town: 'Worksop' },
  ],
  [
    'The Pram Walk',
    'new-baby loneliness',
    'Slow miles with prams and no one to impress. We stop when somebody screams, babies included.',
    { where: 'outdoors', when: 'Thursdays, 10 to 11.30 am', town: 'Retford' },
  ],
  [
    'Not the Glow I Was Promised',
    'postnatal-depression',
    'Low, numb or frightened after a birth. You are not a bad mother, and we can prove it: look at us.',
    { among: ['women', 'parents'] },
  ],
  [
    'Fog After Birth',
    'postnatal-depression anxiety',
    'Postnatal depression and worry. Bring the baby, bring the other one too, bring nobody.',
    { town: 'Lincoln' },
  ],
  [
    'Dads in the Fog',
    'postnatal-depression men',
    'Fathers get it too. We did not have a word for it either.',
    { among: ['men'] },
  ],
  [
    'The Birth We Had',
    'birth-trauma',
    'It was not what was planned and it still plays at night. We listen to the whole story, once.',
    { town: 'Sheffield' },
  ],
  [
    'Blue Light Babies',
    'birth-trauma premature-babies',
    'A birth that went wrong. Partners who stood there are asked too.',
    { for: 'both', mode: 'hybrid' },
  ],
  [
    'The Incubator Shelf',
    'premature-babies',
    'Ours came far too soon. Wires, lifts, going home without them.',
    { for: 'both', town: 'Doncaster' },
  ],
  [
    'Latch',
    'breastfeeding',
    'Breastfeeding that hurts, or works, or stopped. No medals either way.',
    { among: ['women'], town: 'Thrumley', when: 'Mondays, 1 to 2.30 pm' },
  ],
  [
    'Two at Once',
    'multiples',
    'Twins, triplets and the people outnumbered by them. Double doors, double buggies.',
    { town: 'Kettlesham' },
  ],
  [
    'Bump and Worry',
    'pregnancy',
    'Pregnant and not enjoying it. Sickness, scans, in-laws.',
    { life: 'forming', among: ['women'] },
  ],
  [
    'Attempt Eleven',
    'infertility',
    'Trying for a baby, with or without clinics. No bumps, no baby photographs, by agreement.',
    { for: 'both', mode: 'hybrid' },
  ],
  [
    'Two-Week Wait',
    'infertility',
    'The longest fortnight there is. Evenings, online, cameras as you like.',
    { life: 'forming', mode: 'online', when: 'Tuesdays, 8 to 9 pm' },
  ],
  [
    'Aunt to Everyone',
    'childless',
    'It did not happen for us. Weddings, school gates, “and have you got children”.',
    { town: 'Kettlesham' },
  ],
  [
    'Half a Family Tree',
    'donor-conceived',
    'Made with a donor. Tests in the post, half-siblings in the inbox.',
  ],
  [
    'Matki na obczyźnie',
    'new-baby',
    'Polskie mamy z małymi dziećmi. Polish-speaking mums with little ones, far from grandma.',
    { languages: ['pl'], among: ['women', 'parents'], town: 'Worksop' },
  ],
  [
    'Мамині середи',
    'new-baby refugees',
    'Українські мами з малюками. Ukrainian mums and small children, cake and long calls home.',
    {
      languages: ['uk'],
      among: ['women', 'parents', 'refugees'],
      town: 'Kettlesham',
      when: 'Wednesdays, 10 am to noon',
    },
  ],
  [
    'Health Visitor’s Kitchen',
    'new-baby postnatal-depression',
    'A health visitor is there with scales and time. Mums who came last year make the tea.',
    { kind: 'led', town: 'Hobbleford' },
  ],
]
