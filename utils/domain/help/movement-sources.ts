import { guideline, study } from './source';

/** Breaks, exercise, sleep, breathing, and how pain is noted. */
export const MOVEMENT_SOURCES = {
  mcLean: study('McLean and others', 2001, 'Applied Ergonomics 32, 225–237.'),
  galinsky: study('Galinsky and others', 2007, 'American Journal of Industrial Medicine 50, 519–527.'),
  henning: study('Henning and others', 1997, 'Ergonomics 40, 78–91.'),
  heuvel: study('Van den Heuvel and others', 2003, 'Scandinavian Journal of Work, Environment & Health 29, 106–116.'),
  waongenngarm: study(
    'Waongenngarm and others',
    2021,
    'Scandinavian Journal of Work, Environment & Health 47, 306–317.',
  ),
  luger: study('Luger and others (Cochrane)', 2019, 'Work breaks, CD012886. Six trials.'),
  euOsha: guideline('EU-OSHA', 2021, 'Prolonged static sitting at work.'),
  buckley: guideline(
    'Buckley and others',
    2015,
    'British Journal of Sports Medicine 49, 1357. A statement of experts.',
  ),
  slater: study(
    'Slater and others',
    2019,
    'Journal of Orthopaedic & Sports Physical Therapy 49, 562–564. A viewpoint.',
  ),
  tunwattanapong: study('Tunwattanapong and others', 2016, 'Clinical Rehabilitation 30, 64–72.'),
  andersen: study('Andersen and others', 2011, 'Pain 152, 440–446.'),
  johnson: study('Johnson and Rosenfield', 2022, 'Optometry and Vision Science. Thirty people.'),
  walkBack: study('Pocovi and others (WalkBack)', 2024, 'The Lancet 404, 134–144.'),
  shao: study('Shao and others', 2024, 'Mindfulness 15, 1–18.'),
  balban: study('Balban and others', 2023, 'Cell Reports Medicine 4, 100895.'),
  yoga: study('Wieland and others (Cochrane)', 2022, 'Yoga for long-lasting low back pain, CD010671.'),
  watson: guideline('Watson and others', 2015, 'American Academy of Sleep Medicine and Sleep Research Society.'),
  edwards: study('Edwards and others', 2008, 'Pain 137, 202–207.'),
  ferrari: study('Ferrari', 2015, 'Rheumatology International 35, 55–59; with Ferrari and Louw 2013.'),
  farrar: study('Farrar and others', 2001, 'Pain 94, 149–158. 2,724 people.'),
  broderick: study('Broderick and others', 2008, 'How well pain is remembered; PMC2617790.'),
};
