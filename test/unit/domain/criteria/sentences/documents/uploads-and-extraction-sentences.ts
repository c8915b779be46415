import type { Sentences } from '../sentences';

/** Criteria of uploads, of builds and of extraction from documents. */
export const UPLOADS_AND_EXTRACTION_SENTENCES: Sentences = {
  measurable: [
    [
      'The tutor bot should solve at least 92% of exam items correctly, where correctness is taken as being factual and backed by the syllabus text.',
      [
        'tutor_bot_solve_exam_items_correctly_share >= 92% @95% on <data set> because correctness is taken as being factual and backed by the syllabus text',
      ],
    ],
    [
      'THE Parser SHALL reach clause tagging accuracy of at least 82 percent for deadlines, penalties, and warranties.',
      [
        'clause_tagging_accuracy >= 82% @95% on <data set> where "deadlines, penalties, and warranties"',
      ],
    ],
    [
      'Label reading accuracy of at least 93% for usual items like lot code, expiry, origin, and weight.',
      [
        'label_reading_accuracy >= 93% @95% on <data set> where "usual items like lot code, expiry, origin, and weight"',
      ],
    ],
    [
      'Overall dosage reading accuracy of at least 98% for risky medicines',
      ['dosage_reading_accuracy >= 98% @95% on <data set> where "risky medicines"'],
    ],
    [
      'cell-level reading accuracy of at least 87% on tariff, meter, period, and consumption against a 40-bill annotated hold-out',
      [
        'cell_level_reading_accuracy >= 87% @95% on 40-bill-annotated-hold-out where "tariff, meter, period, and consumption"',
      ],
    ],
    [
      'Properly reads timber species (oak/beech/pine/larch/birch/other) from 88%+ of photos',
      [
        'properly_reads_timber_species_from_photos_share >= 88% @95% on <data set> because it means oak/beech/pine/larch/birch/other',
      ],
    ],
    [
      'Properly reads volume (accepts litres, barrels, gallons) from 93%+ of photos',
      [
        'properly_reads_volume_from_photos_share >= 93% @95% on <data set> because it means accepts litres, barrels, gallons',
      ],
    ],
    [
      'Properly spots carrier name from 80%+ of photos',
      ['properly_spots_carrier_name_from_photos_share >= 80% @95% on <data set>'],
    ],
    [
      'Pilot metric: at least 92% of invited nurses finish the intake without help.',
      ['invited_nurses_finish_intake_without_help_share >= 92% @95% on <data set>'],
    ],
  ],
  vague: [],
  asked: [],
  software: [
    'Members can attach up to 8 clips per workout',
    'Members can change booking notes within 48 hours',
    'Members can import up to 15 playlists simultaneously.',
    'Scheduler limits downloads to the allowed parallel slot count without stalling.',
    'Curators can enter exhibit name (mandatory, max 150 characters)',
    'Streamers can add up to 15 personal channel stickers (GIF).',
    'Tenants can attach CSV, XLSX, TIFF, HEIC files up to 40 MB each',
    'Editors can change album title and attach up to 12 labels',
    'All tappable icons keep minimum 48x48pt hit area size',
    'Drawer close under 250ms',
    'No module over 400 lines',
    'Text contrast meets 7:1 minimum',
    'Stylesheet size under 80KB per theme',
    'Rust clippy pedantic enabled with 0 `unsafe` blocks',
    'Pylint score 9.2+/10',
    'Nesting depth under 4 for all methods',
    'Branch coverage above 55% threshold',
    'A session MUST be opened within 20 s (the broker client) and its certificate check MUST finish within 5 s',
    'Index lookups must finish within 30ms for tag reads.',
    'Map tiles must appear within 300ms.',
    'Nightly import must finish within 180 seconds for 250K row ledgers; report downloads start within 300ms when cached, 900ms when skipping cache.',
    'the whole docker swarm MUST fit within 6 GB of RAM.',
    'Simulator boots within 20 seconds',
    'Page time under 3 seconds for common screens',
    'Gateway serves 250 parallel sessions',
    'Firmware compiles in under 4 minutes',
    'Emits valid XML with sensor readings; reply time under 20 seconds for average sites',
    'Disk usage stays flat (±5%) after running 2000 imports',
    'CPU load stays under 60% throughout playback',
    'Battery drain reduced by 15%+',
    'Must include signs from at least 2 of the following: digit, bracket, dash, letter',
    '98% of font files should load in less than 120ms.',
    'Lighthouse SEO score > 90',
  ],
};
