import { Link } from '../../ui/address/link.tsx';
import { addressOfPage } from '../../ui/address/page.ts';
import { FigurePanel, type PanelProps } from '../../ui/figures-page/figure-panel.tsx';
import { ValueChart } from './chart.tsx';
import type { ValueReply } from './contract.ts';
import { rateWarnings, valueFinding, valueSub } from './finding.ts';
import { valueWords } from './words.ts';

/** What the time saved is worth, and what it cost. */
export function ValuePanel({ range, search }: PanelProps) {
  return (
    <FigurePanel<ValueReply>
      figure="value"
      table="value_groups"
      range={range}
      className="w-12 value"
      words={valueWords}
      height={420}
    >
      {(reply) => ({
        title: valueFinding(reply, reply.calibration.state),
        sub: (
          <>
            {valueSub(reply)}{' '}
            <Link to={addressOfPage(search, 'method')} hash="#value">
              {valueWords.howMade}
            </Link>
          </>
        ),
        content: (
          <>
            {rateWarnings(reply).map((note) => (
              <p className="note warning" key={note}>
                {note}
              </p>
            ))}
            <ValueChart reply={reply} calibration={reply.calibration.state} />
          </>
        ),
      })}
    </FigurePanel>
  );
}
