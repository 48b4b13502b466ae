import type { ReactNode } from 'react';
import { ColumnHeader, TABLE_CLASS, TableScroll } from '../../components/data-table.js';
import { formatDate } from '../../components/number-format.js';
import { ViewHeader } from '../../components/view-header.js';
import styles from './accessibility-view.module.css';
import { CHECKS } from './checks.js';
import { PREPARED_ON, VERSION } from './prepared.js';

/** The accessibility statement, in the shape that the 2018 regulations ask of public bodies. */
export function AccessibilityView() {
  return (
    <div className={styles.statement}>
      <ViewHeader
        title="Accessibility statement for Footbridge"
        lead="What works, what does not, what was tested, and how to tell us."
      />
      <Purpose />
      <KnownLimits />
      <Feedback />
      <Technical />
      <Tested />
      <Section title="What is being done to improve it">
        <p>
          The checks above run before each release, and a fault they find stops it. Next come tests by hand, with the
          screen readers named above, and with people who use them.
        </p>
      </Section>
      <Section title="How this statement was made">
        <p>
          It was made on {formatDate(PREPARED_ON)}, for version {VERSION} of Footbridge, from the checks listed above.
          It is looked at anew for each release.
        </p>
      </Section>
    </div>
  );
}

function Purpose() {
  return (
    <>
      <p>
        This statement is about Footbridge, as it is at this address. Whoever set it up for you is called “the
        organisation that runs this Footbridge” here. As many people as possible should be able to use it. You should be
        able to:
      </p>
      <ul>
        <li>choose light, dark or high contrast, or keep the colours of your system</li>
        <li>zoom in to 400 % without text running off the screen</li>
        <li>do all of it with a keyboard, or by voice</li>
        <li>listen to it with a screen reader: all that is drawn is there as text too</li>
        <li>switch movement off, in the settings of your system</li>
      </ul>
      <p>Press the question mark key for the list of keys.</p>
    </>
  );
}

function KnownLimits() {
  return (
    <Section title="How accessible it is">
      <p>We know of these limits:</p>
      <ul>
        <li>It was not yet tested by hand with any screen reader, voice control or screen magnifier.</li>
        <li>
          The map is a picture. It can be walked through with the arrow keys, and each step is said. “Show as a list”
          gives the same as tables.
        </li>
        <li>
          A large network is drawn in part, those with the most ties first. The list holds the same part. The tables of
          stakeholders and ties hold all of them.
        </li>
        <li>
          A picture saved as PNG says what it shows inside the file, where few readers look. “Save picture” also offers
          the description as text, and SVG and PDF.
        </li>
        <li>The page for developers, at /graphiql, is made by others and was not tested.</li>
        <li>Names, notes and sources are shown as they were typed in, so they may not be in plain English.</li>
      </ul>
    </Section>
  );
}

function Feedback() {
  return (
    <>
      <Section title="Feedback, and other formats">
        <p>
          If you need something in another form, such as large print or an easy read version, ask the organisation that
          runs this Footbridge. Say what you need, where you found it, and how to reach you.
        </p>
        <p className={styles.toComplete}>
          To be completed by the organisation that runs this Footbridge: an e-mail address, a telephone number, and how
          many days an answer takes.
        </p>
      </Section>
      <Section title="Reporting a problem">
        <p>
          If you find a problem that is not named here, or think that the law is not met, tell the organisation that
          runs this Footbridge. The address of the page holds what you saw: send it along.
        </p>
      </Section>
      <Section title="Enforcement">
        <p className={styles.toComplete}>
          To be checked by the organisation that runs this Footbridge; this is the usual wording for England, Scotland
          and Wales.
        </p>
        <p>
          The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile
          Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with the answer to a complaint, you
          can turn to the Equality Advisory and Support Service (EASS). In Northern Ireland, that is the Equality
          Commission for Northern Ireland.
        </p>
      </Section>
    </>
  );
}

function Technical() {
  return (
    <Section title="Compliance status">
      <p>
        Footbridge aims at the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. The checks below find no fault
        against it. A machine finds only a part of all faults, and no person has tested it yet. Until then, take it as{' '}
        <strong>partially compliant</strong>, for the reasons given above.
      </p>
    </Section>
  );
}

function Tested() {
  return (
    <Section title="What was tested, and how">
      <p>
        By machine, in the Chromium browser, on the example network. Each number is a test that anyone can run from the
        source.
      </p>
      <TableScroll label="Checks by machine" reachable>
        <table className={TABLE_CLASS}>
          <caption className="visually-hidden">Checks by machine</caption>
          <thead>
            <tr>
              <ColumnHeader>Number</ColumnHeader>
              <ColumnHeader>What it makes sure of</ColumnHeader>
            </tr>
          </thead>
          <tbody>
            {CHECKS.map(({ id, words }) => (
              <tr key={id}>
                <th scope="row" className={styles.id}>
                  {id}
                </th>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p>
        By hand: not yet. Planned are NVDA with Firefox, JAWS with Chrome, VoiceOver with Safari, Dragon, ZoomText, and
        the high contrast of Windows.
      </p>
    </Section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
