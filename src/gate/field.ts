/**
 * Whole numbers modulo a prime, in which columns are told to be combinations of others. A prime below 2^26: a product of two
 * of them is exact in a double.
 */
export interface Field {
  readonly prime: number;
  /** a - b c, for 0 <= a, b, c < prime. */
  minusProduct(a: number, b: number, c: number): number;
  product(a: number, b: number): number;
  /** Of what is not 0. */
  inverse(a: number): number;
  /** A weight as it stands in a list of prices or factors: nine significant decimal digits, exactly. */
  of(weight: number): number;
}

const LEAST_PRIME = 2 ** 25;
const DIGITS = 9;

/** A field of a prime that is drawn: equal ones for equal numbers of `random`, which are from 0 to below 1. */
export function drawField(random: () => number): Field {
  for (;;) {
    const candidate = LEAST_PRIME + 2 * Math.floor(random() * (LEAST_PRIME / 2)) + 1;
    if (isPrime(candidate)) return fieldOf(candidate);
  }
}

/** The field of one prime between 2^25 and 2^26. */
export function fieldOf(prime: number): Field {
  const reciprocal = 1 / prime;
  function reduced(x: number): number {
    const rest = x - Math.floor(x * reciprocal) * prime;
    if (rest < 0) return rest + prime;
    return rest >= prime ? rest - prime : rest;
  }
  const product = (a: number, b: number) => reduced(a * b);
  function power(base: number, exponent: number): number {
    let result = 1;
    let square = base;
    for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
      if (left % 2 === 1) result = product(result, square);
      square = product(square, square);
    }
    return result;
  }
  const inverse = (a: number) => power(a, prime - 2);
  const known = new Map<number, number>();
  function numberOf(weight: number): number {
    const [digits = '0', exponent = '0'] = weight.toExponential(DIGITS - 1).split('e');
    const whole = reduced(Number(digits.replace('.', '')));
    const tens = Number(exponent) - (DIGITS - 1);
    const ten = power(10, Math.abs(tens));
    return product(whole, tens < 0 ? inverse(ten) : ten);
  }
  return {
    prime,
    product,
    inverse,
    minusProduct: (a, b, c) => reduced(a - reduced(b * c) + prime),
    of(weight) {
      if (weight === 0 || weight === 1) return weight;
      let number = known.get(weight);
      if (number === undefined) {
        number = numberOf(weight);
        known.set(weight, number);
      }
      return number;
    },
  };
}

function isPrime(odd: number): boolean {
  for (let divisor = 3; divisor * divisor <= odd; divisor += 2) {
    if (odd % divisor === 0) return false;
  }
  return true;
}
