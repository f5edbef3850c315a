/** Something that people want to understand. */
export interface Topic {
  readonly name: string;
  readonly what: readonly string[];
  readonly example: readonly string[];
  readonly pitfall: readonly string[];
}

export const topics: readonly Topic[] = [
  {
    name: 'contribution margin',
    what: [
      'The contribution margin is what remains of the price after all costs that depend on the piece: material, packaging, carriage, commission.',
      'It pays for what costs money anyway, such as rent and salaries; only what is left after that is profit.',
    ],
    example: [
      'A {product} sells for 80 euros and causes 52 euros of variable costs. The margin is 28 euros, or 35 percent.',
      'If rent and salaries are 140,000 euros a year, 5,000 pieces at 28 euros each cover them exactly.',
    ],
    pitfall: [
      'Discounts eat margin, not turnover: ten percent off the price can be a third of the margin.',
      'Costs that only seem fixed, such as a second shift, jump at some point.',
    ],
  },
  {
    name: 'VAT on intra-community deliveries',
    what: [
      'When a business in one EU country sells goods to a business in another, the delivery is usually exempt, and the buyer declares the tax at home.',
      'Conditions are a valid VAT number of the buyer, proof that the goods really crossed the border, and a recapitulative statement.',
    ],
    example: [
      '{dealer} in another member state orders goods for {large}. The invoice shows no VAT, both VAT numbers and a note on the exemption.',
      'A private person in the same country, by contrast, pays VAT of the country of destination once the threshold is passed.',
    ],
    pitfall: [
      'Check the VAT number on the day of delivery, and keep the proof of the check.',
      'This is general information; for a concrete case ask your tax adviser.',
    ],
  },
  {
    name: 'accruals',
    what: [
      'Accrual accounting books income and costs in the period they belong to, not when money moves.',
      'An invoice for next year that is paid now is therefore "prepaid expenses": it waits on the balance sheet.',
    ],
    example: [
      'Insurance of 2,400 euros is paid in October for twelve months: three twelfths belong to this year, nine to the next.',
      'A service used in December that is billed in January is a cost of December.',
    ],
    pitfall: [
      'Small amounts are often left out on purpose; agree on a threshold and stick to it.',
      'Accruals have to be released again, otherwise the cost appears twice.',
    ],
  },
  {
    name: 'the sales funnel',
    what: [
      'The funnel describes how many people get from first contact to purchase, and where they are lost.',
      'Typical steps are: seen, interested, talked to, offer, order. Between two steps there is a rate.',
    ],
    example: [
      'Of 1,000 visitors 120 leave an address, 40 want a call, 18 get an offer and 7 buy. The weakest step is the first.',
      'Improving the last rate from 39 to 50 percent brings two more orders without a single new visitor.',
    ],
    pitfall: [
      'Rates of small numbers jump around; look at a quarter, not at a week.',
      'People do not move in a straight line; a dealer may come back after a year.',
    ],
  },
  {
    name: 'A/B tests',
    what: [
      'An A/B test shows two versions to two groups chosen by chance, and compares one figure that was fixed beforehand.',
      'Chance alone makes differences, so you need enough people before a difference means anything.',
    ],
    example: [
      'Version A is opened by 21 percent of 2,000 people, B by 24 percent of 2,000: the difference is hardly explained by chance.',
      'With 100 people each, the same figures would say next to nothing.',
    ],
    pitfall: [
      'Do not stop at the moment when it looks good; that alone produces "winners".',
      'Change one thing at a time, otherwise you will not know what did it.',
    ],
  },
  {
    name: 'database indexes',
    what: [
      'An index is a sorted copy of some columns with pointers to the rows, like the index of a book.',
      'It makes finding fast and writing a little slower, because it has to be kept up to date.',
    ],
    example: [
      'Without an index on the order number, the database reads all 3 million rows; with it, four pages.',
      'An index on (customer, date) also serves questions about the customer alone, but not those about the date alone.',
    ],
    pitfall: [
      'A function around the column switches the index off.',
      'Ten indexes on one table are a sign that nobody has looked at the queries.',
    ],
  },
  {
    name: 'git rebase and merge',
    what: [
      'Merge ties two lines of history together with a new commit; nothing that exists is changed.',
      'Rebase takes your commits and puts them on top of the other line, as new commits with new ids.',
    ],
    example: [
      'Before you open a pull request, `git rebase main` gives a straight history that is easy to read.',
      'When a branch is finished, a merge commit shows that its commits belong together.',
    ],
    pitfall: [
      'Never rebase what others have already pulled.',
      '`git reflog` finds what seems to be lost, usually for weeks.',
    ],
  },
  {
    name: 'promises in JavaScript',
    what: [
      'A promise stands for a value that comes later. It is pending, fulfilled or rejected, and changes only once.',
      '`await` pauses the function until the value is there, without blocking the rest of the program.',
    ],
    example: [
      'Two requests that do not depend on one another should be started together and awaited with `Promise.all`.',
      '`Promise.allSettled` waits for all of them, also when some fail.',
    ],
    pitfall: [
      'A forgotten `await` gives you a promise where you expect a value; in a condition it is always true.',
      '`forEach` with an async function waits for nobody.',
    ],
  },
  {
    name: 'pivot tables',
    what: [
      'A pivot table groups rows by one or two columns and adds up a third, without a single formula.',
      'You drag fields to rows, columns and values; the source stays as it is.',
    ],
    example: [
      'Rows: dealer, columns: month, values: sum of the amount. A few seconds later you see who orders less than last year.',
      'A double click on a cell shows the rows behind it.',
    ],
    pitfall: [
      'Empty rows and headings in the middle of the data break it; one heading, one row per case.',
      'It does not refresh by itself: use "Refresh all".',
    ],
  },
  {
    name: 'the GDPR in customer service',
    what: [
      'Personal data may be processed for a purpose that was told beforehand, and no longer than that purpose needs.',
      'People may ask what is stored about them, have it corrected, and often have it deleted.',
    ],
    example: [
      'A request for information has to be answered within a month. Forward it on the same day.',
      'Order data must be kept for tax reasons although the customer asks for deletion; the address may no longer be used for advertising.',
    ],
    pitfall: [
      'Screenshots of tickets in chats are copies too.',
      'If in doubt ask the data protection officer before you send anything out.',
    ],
  },
  {
    name: 'search engine optimisation',
    what: [
      'It means making pages that answer what people search for, and that machines can read.',
      'Three things matter: the content, the technical state of the site, and who links to it.',
    ],
    example: [
      'A page "Which light for commuting?" with a comparison attracts people who do not know our name yet.',
      'Titles that say what is on the page get more clicks than clever ones.',
    ],
    pitfall: [
      'Texts written for the machine alone bore people, and by now machines notice.',
      'Effects take weeks; do not change everything every Monday.',
    ],
  },
  {
    name: 'standard deviation',
    what: [
      'It tells how far values typically lie from their mean, in the same unit as the values.',
      'With a bell-shaped distribution about two thirds lie within one, 95 percent within two.',
    ],
    example: [
      'Two carriers both need 3 days on average. One has a deviation of half a day, the other of two: you can plan with the first.',
      'In a spreadsheet it is `STDEV.S` for a sample.',
    ],
    pitfall: [
      'A single outlier can double it; the median and quartiles are calmer.',
      'Prices and waiting times are not bell-shaped, so "two thirds" does not hold.',
    ],
  },
  {
    name: 'incoterms',
    what: [
      'Incoterms are short rules that say who pays for transport and insurance, and when the risk passes on.',
      'EXW puts nearly everything on the buyer, DDP on the seller; between them lie nine others.',
    ],
    example: [
      "FCA {city}: we hand the goods to the carrier in {city}; from then on risk and cost are the buyer's.",
      'DAP {city}: we bring the goods to the door, the buyer clears customs.',
    ],
    pitfall: [
      'They say nothing about when ownership passes, nor about payment.',
      'Always name the place and the year of the rules.',
    ],
  },
  {
    name: 'regular expressions',
    what: [
      'A regular expression describes a pattern of characters, and finds or replaces what fits.',
      '`\\d` is a digit, `+` means one or more, `?` maybe, parentheses keep what they match.',
    ],
    example: [
      '`^E-\\d{5}$` accepts order numbers such as E-48213 and nothing else.',
      'With `(\\d{2})\\.(\\d{2})\\.` day and month of a date can be swapped.',
    ],
    pitfall: [
      '`.*` takes as much as it can; `.*?` as little.',
      'Do not use it for HTML; there are parsers for that.',
    ],
  },
  {
    name: 'cash flow and profit',
    what: [
      'Profit compares income and costs of a period; cash flow is the money that really came and went.',
      'A company can make a profit and still be unable to pay, if customers pay late.',
    ],
    example: [
      'A stock of {pieces} trailers bought in spring costs money at once, but becomes a cost only when they are sold.',
      'A loan brings cash without any profit; paying it back costs cash without any loss.',
    ],
    pitfall: [
      'Growth eats cash: more orders need more stock first.',
      'Look at both, and at the dates on which they move.',
    ],
  },
  {
    name: 'nonviolent communication',
    what: [
      'It splits what you want to say into four parts: what I see, what I feel, what I need, what I ask for.',
      'The point is to keep observation and judgement apart.',
    ],
    example: [
      'Not "you are always late", but "the report came after the meeting twice this month".',
      'The request should be something that the other person can do: "Can you send it on {weekday}?"',
    ],
    pitfall: [
      'Used as a formula it sounds like one; find your own words.',
      'A request to which no is not an answer is a demand.',
    ],
  },
];
