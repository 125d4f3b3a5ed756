/** Searches in German. */
export const GERMAN_ROWS = {
  german: `
    Trauer > grief
    Selbsthilfegruppe Trauer > grief
    Angst > anxiety
    Angststörung > anxiety
    Angststoerung > anxiety
    Panikattacken > panic
    Panikattacke > panic
    Depressionen > depression
    depresionen > depression
    Einsamkeit > loneliness
    ich bin so einsam > loneliness
    Alkohol > alcohol
    Alkoholiker > alcohol
    ich trinke zu viel > alcohol
    ich kann nicht aufhören zu trinken > alcohol
    Krebs > cancer
    Krebsgruppe > cancer
    Prostatakrebs > prostate-cancer
    gibt es eine Gruppe für Menschen mit Diabetes > diabetes
    wer hilft bei Spielsucht > gambling
    Schlafstörungen > sleep
    Essstörung > eating-disorders
    Magersucht > anorexia
    Schlaganfall > stroke
    Zwangsgedanken > ocd
    Borderline > borderline
    Burnout > burnout
    arbeitslos > unemployment
    Wechseljahre > menopause
    Schwerhörigkeit > hearing-loss
    Epilepsie > epilepsy
    Parkinson > parkinsons
    Scheidung > separation
    mein Mann ist gestorben > widowed
    mein Sohn nimmt Drogen > drugs-families | drugs
    meine Mutter hat Demenz > dementia-families | dementia
    Angehörige von Demenzkranken > dementia-families | dementia
    meine Frau ist depressiv > mental-health-families | depression
    Tochter mit Magersucht > eating-disorder-families | anorexia
    Angehörige Alkoholiker > alcohol-families | alcohol
    Sternenkinder > baby-loss
    Fehlgeburt > miscarriage
    Vergewaltigung > rape
    rauchen aufhören > smoking
    Migräne > migraine
    Migraene > migraine
    Rückenschmerzen > back-pain
    Tinnitusgruppe > tinnitus
    Angst online > anxiety # how=online
    Depression montags > depression # day=mo
    Trauer am Wochenende > grief # day=sa day=su
    Krebs für Männer > cancer # for=men
    Depression auf Türkisch > depression # language=tr
    MS rollstuhlgerecht > ms # access=step-free
    Drogen nicht Alkohol > drugs ! alcohol
    Angst in Hamburg > anxiety ~ hamburg
    Depression München > depression ~ munich
    Sucht in der Nähe von Köln > addiction ~ köln`,
} as const
