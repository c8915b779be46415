/** Words that no English sentence holds; one of them is enough. Upper and lower case tell `DER` from `der`. */
const GERMAN_WORD =
  /(?<![\p{L}\d-])(?:[Mm]indestens|[Ww]enigstens|[Hh]öchstens|[Mm]aximal(?=\s+\d)|[Nn]icht|und|der|dem|werden|wird|muss|müssen|soll|sollen|sollte|sollten|darf|dürfen|[Ff]ür|[Üü]ber|[Ww]eniger|[Mm]ehr|[Zz]wischen|beträgt|liegt|auf|bei|oder|Prozent|aller|jede[rsmn]?|Die|Der|Das)(?![\p{L}\d-])/u;

export const isGerman = (sentence: string): boolean => GERMAN_WORD.test(sentence);

type Form = readonly [RegExp, string];

const word = (source: string, to: string, flags = 'giu'): Form => [
  new RegExp(`(?<![\\p{L}\\d-])(?:${source})(?![\\p{L}\\d-])`, flags),
  to,
];

/** From the longest wording to the shortest; names of measures stay as they are. */
const FORMS: readonly Form[] = [
  [
    /(?:darf|dürfen|soll|sollte) (?:für|in|bei) keine[rmn]? (\p{L}+) unter ([\d.]+\s?%?) (?:fallen|sinken|liegen)/giu,
    'is at least $2 for every $1',
  ],
  word(
    String.raw`(?:liegt|liegen|soll|sollte|muss|bleibt) bei(?=\s+(?:mindestens|wenigstens|höchstens|maximal|unter|über|\d))`,
    'is',
  ),
  word('Daten', 'data'),
  word('Klassen?', 'class'),
  word('Sprachen?', 'language'),
  word('Gruppen?', 'group'),
  [
    /(?<![\p{L}\d-])(?:bei|auf|aus|in|über) (\d{2,}) (?=\p{Lu}\p{L}+en?(?![\p{L}]))\p{Lu}\p{L}+/gu,
    'on $1 samples',
  ],
  word(
    'mindestens|wenigstens|nicht (?:weniger|kleiner|schlechter|niedriger|geringer) als|nicht unter|(?:darf|dürfen|sollte?n?|soll) nicht unter',
    'at least',
  ),
  word(
    'höchstens|maximal(?:e[rns]?)?(?= )|nicht (?:mehr|größer|höher|länger) als|nicht über|bis zu|innerhalb von|binnen',
    'at most',
  ),
  word('(?:weniger|kleiner|niedriger|geringer|schneller|kürzer) als|unterhalb(?: von)?', 'below'),
  word('(?:mehr|größer|höher|besser) als|oberhalb(?: von)?', 'above'),
  word(String.raw`unter(?=\s+[\d,.])`, 'below'),
  word(String.raw`über(?=\s+[\d,.])`, 'above'),
  word('oder (?:mehr|besser|höher|darüber)', 'or more'),
  word('oder (?:weniger|niedriger|kürzer|schneller|darunter)', 'or less'),
  word('zwischen', 'between'),
  word('(?:steigt|steigen|erhöht sich|wächst|verbessert sich)(?= um)', 'rises'),
  word('(?:sinkt|sinken|fällt|fallen|verringert sich)(?= um)', 'falls'),
  word(String.raw`um(?=\s+(?:at |above |below )?[\w ]*\d)`, 'by'),
  word('gegenüber|im Vergleich (?:zu[mr]?|mit)', 'compared to'),
  word('Prozentpunkten?', 'points'),
  word('Prozent', '%'),
  word('Punkten?', 'points'),
  word('Millisekunden?', 'ms'),
  word('Sekunden?', 'seconds'),
  word('Minuten?', 'minutes'),
  word('Stunden?', 'hours'),
  word('Tage?n?', 'days'),
  word('(?:Fälle|Fällen)', 'cases'),
  word(String.raw`(?<=\d\s)(?:Beispielen?|Stichproben|Datensätzen?)`, 'samples'),
  word(String.raw`(?<=\d\s)Anfragen`, 'requests'),
  word(String.raw`(?<=\d\s)Anrufen?`, 'calls'),
  word(String.raw`(?<=\d\s)Bildern?`, 'images'),
  word(String.raw`(?<=\d\s)Dokumenten?`, 'documents'),
  word(String.raw`(?<=\d\s)Rechnungen`, 'invoices'),
  word(String.raw`(?<=\d\s)Antworten`, 'answers'),
  word('Test(?:datensatz|daten|set|menge)', 'test set'),
  word('(?:darf|dürfen|sollte?n?|soll) nicht', 'must not'),
  word('muss|müssen|soll|sollen|sollte|sollten|darf|dürfen', 'must'),
  word('werden|wird|ist|sind|liegt|liegen|beträgt|betragen|bleibt|bleiben|sein', 'is'),
  word('erreicht|erreichen|erzielt|erzielen', 'reaches'),
  word('pro', 'per'),
  word('vom', 'of the'),
  word('von', 'of'),
  word('aller', 'of all'),
  word('jede[rsmn]?', 'every'),
  word(String.raw`(?<=(?:%|\p{Lu}[\p{L}-]+)\s)(?:der|des)`, 'of the', 'gu'),
  word('der|die|das|dem|den|des', 'the'),
  word('eine?[rmns]?', 'a'),
  word('im', 'in the'),
  word('auf', 'on'),
  word('bei|für', 'for'),
  word('mit', 'with'),
  word('und', 'and'),
  word('oder', 'or'),
  word('weil|da', 'because'),
];

/** `1.250` in a German sentence is a thousand or one and a quarter, unless it counts what follows. */
const OPEN_THOUSAND = /(?<![\d.,@])[1-9]\d{0,2}\.\d{3}(?![\d.,])(?!\s+\p{Lu}\p{Ll})/u;
const COUNTED_THOUSAND = /(?<![\d.,@])([1-9]\d{0,2})\.(\d{3})(?=\s+\p{Lu}\p{Ll})/gu;

/**
 * A German sentence with its comparisons, joints and units in English; what it measures keeps its name.
 * @returns null where a number may mean two things.
 */
export const fromGerman = (sentence: string): string | null => {
  if (OPEN_THOUSAND.test(sentence)) return null;
  return FORMS.reduce(
    (text, [pattern, to]) => text.replace(pattern, to),
    sentence.replace(COUNTED_THOUSAND, '$1$2'),
  ).replace(/^./u, (first) => first.toUpperCase());
};

/** `0,93` and `2,5 %`: one or two digits behind a comma are a decimal, for thousands have three. */
export const withPoints = (sentence: string): string =>
  sentence.replace(/(?<![\d.,@])(\d+),(\d{1,2})(?![\d,])(?!\.\d)/gu, '$1.$2');
