import { useState } from 'react';
import { useToast } from '../../components/toast.js';
import { fetchFile } from '../../data/fetch-file.js';
import { describeFailure } from '../../data/graphql-failure.js';
import type { Scope } from '../../data/scope.js';
import { type ReportChoices, reportAddress } from '../../data/use-report.js';
import { saveFile } from '../../graph-canvas/export/save-file.js';

type FileKind = 'html' | 'pdf';

/** Brings the report as a file for the browser to keep, and says how that went. */
export function useReportFile(scope: Scope, choices: ReportChoices) {
  const toast = useToast();
  const [saving, setSaving] = useState<FileKind | null>(null);
  const save = async (kind: FileKind) => {
    setSaving(kind);
    try {
      const { name, content } = await fetchFile(reportAddress(scope, choices, kind));
      saveFile(name, content);
      toast({ message: `Saved the report as ${kind.toUpperCase()}.` });
    } catch (error) {
      const { what, next } = describeFailure(error);
      toast({ message: `The report could not be saved. ${what} ${next}`, tone: 'problem' });
    } finally {
      setSaving(null);
    }
  };
  return { saving, save };
}
