import { useRef } from 'react';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { ViewHeader } from '../../components/view-header.js';
import { useScope } from '../../data/scope.js';
import { useReport } from '../../data/use-report.js';
import { useChoice } from '../../state/use-view-state.js';
import { ReportChoiceList } from './report-choice-list.js';
import { ReportPreview } from './report-preview.js';
import { useReportFile } from './use-report-file.js';

/** What the network says, as a document for a board: looked at here, printed, or kept as PDF or HTML. */
export function ReportView() {
  const scope = useScope();
  const [definitions, setDefinitions] = useChoice('definitions', ['yes', 'no']);
  const [names, setNames] = useChoice('names', ['withhold', 'show']);
  const choices = { definitions, names };
  const report = useReport(scope, choices);
  const { saving, save } = useReportFile(scope, choices);
  const frame = useRef<HTMLIFrameElement>(null);
  const ready = report.data !== undefined && report.failure === null;
  return (
    <>
      <ViewHeader
        title="Report"
        lead="What stands out, what to do on Monday, and what the numbers mean, to hand to a board. It says what the filter above leaves."
        actions={
          <>
            <Button variant="primary" isDisabled={!ready || saving !== null} onPress={() => void save('pdf')}>
              {saving === 'pdf' ? 'Making the PDF…' : 'Download PDF'}
            </Button>
            <Button isDisabled={!ready || saving !== null} onPress={() => void save('html')}>
              Download HTML
            </Button>
            <Button isDisabled={!ready} onPress={() => frame.current?.contentWindow?.print()}>
              Print
            </Button>
          </>
        }
      />
      <ReportChoiceList
        choices={choices}
        onDefinitions={(wanted) => setDefinitions(wanted ? 'yes' : 'no')}
        onNames={(shown) => setNames(shown ? 'show' : 'withhold')}
      />
      <Answer answer={report} of="the report" skeleton={{ lines: 10 }}>
        {(address) => <ReportPreview address={address} frame={frame} />}
      </Answer>
    </>
  );
}
