/** A card as Trello exports it, with fields that nobody needs. */
type CardFields = {
  name: string;
  list?: string;
  closed?: boolean;
  items?: readonly (string | { name: string; state: string })[];
  more?: Record<string, unknown>;
};

const LISTS = [
  { id: 'l-validation', name: 'Validation', closed: false, pos: 1, softLimit: null },
  { id: 'l-ideas', name: 'Ideas', closed: false, pos: 2, softLimit: null },
  { id: 'l-old', name: 'Old', closed: true, pos: 3, softLimit: null },
];

/** A board in the form of Trello's JSON export. */
export const trelloBoard = (cards: readonly CardFields[]): Record<string, unknown> => ({
  ...{
    id: 'b1',
    name: 'Claims board',
    desc: '',
    closed: false,
    limits: {},
    actions: [{ id: 'a' }],
  },
  lists: LISTS,
  members: [{ id: 'm1', fullName: 'Ada Lovelace', username: 'ada', avatarHash: null }],
  labels: [{ id: 'g', name: '', color: 'green' }],
  cards: cards.map(({ name, list = 'l-ideas', closed = false, more = {} }, at) => ({
    ...{ id: `c${at}`, name, desc: `About ${at}`, closed, idList: list, pos: at * 16384 },
    ...{ idMembers: ['m1'], idLabels: ['g'], labels: [{ id: 'g', name: 'Needs review' }] },
    ...{ due: '2026-12-24T23:30:00.000Z', dueComplete: false, badges: { votes: 0 } },
    ...{ idChecklists: [`k${at}`], shortUrl: `https://trello.com/c/c${at}`, ...more },
  })),
  checklists: cards.flatMap(({ items = [] }, at) =>
    items.length === 0
      ? []
      : [
          {
            ...{ id: `k${at}`, idCard: `c${at}`, name: 'Done when' },
            checkItems: items.map((item) =>
              typeof item === 'string' ? { name: item, state: 'incomplete' } : item,
            ),
          },
        ],
  ),
});
