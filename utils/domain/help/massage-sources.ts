import { guideline, study } from './source';

/** Massage: trials, reviews of trials, and guidelines. */
export const MASSAGE_SOURCES = {
  sherman: study('Sherman and others', 2014, 'Annals of Family Medicine 12, 112–120. Neck, 228 people.'),
  cook: study('Cook and others', 2015, 'The Spine Journal 15, 2206–2215. The same people, later.'),
  cherkin: study('Cherkin and others', 2011, 'Annals of Internal Medicine 155, 1–9. Low back, 401 people.'),
  furlan: study('Furlan and others (Cochrane)', 2015, 'Massage for low back pain, CD001929. 25 trials, 3,096 people.'),
  gross: study('Gross and others (Cochrane)', 2024, 'Massage for neck pain, CD004871. 33 trials, 1,994 people.'),
  mak: study('Mak and others', 2024, 'JAMA Network Open 7, e2422259. A map of reviews.'),
  acp: guideline('American College of Physicians', 2017, 'Care without medicines for low back pain.'),
  nice: guideline('NICE, UK', 2016, 'Low back pain and sciatica, NG59.'),
  who: guideline('World Health Organization', 2023, 'Long-lasting low back pain in primary care.'),
  perlman: study('Perlman and others', 2019, 'Journal of General Internal Medicine 34, 379–386. Knee arthritis.'),
  cambron: study('Cambron and others', 2007, 'What people noticed after a massage; PubMed 17983334. 91 people.'),
};
