using Evaluation.Model;
using Evaluation.Report.Annual;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Cases;

/// <summary>案例名录: every case offered, with the state of its selection.</summary>
internal static class CaseRegisterRows
{
    public static ReportTable Table(CasesInputs inputs) =>
        new TableOf<RegisteredCase>(
            "register",
            c => c.Case.Code,
            ("code", c => c.IsSelected ? Cell.Of(c.Case.Code).LinkedTo("blocks", CaseBlockRows.Key(c.Case)) : Cell.Of(c.Case.Code)),
            ("batch", c => Cell.Of(c.Case.Batch)),
            ("title", c => Cell.Of(c.Case.Title)),
            ("agency", c => Cell.Of(c.Case.Agency)),
            ("region", c => Cell.Of(CaseRows.Region(c.Case, inputs.Areas))),
            ("task", c => c.Case.TaskNumber is { } number ? Cell.Of(number) : Cell.Of("无")),
            ("chapter", c => Cell.Of(CaseCounts.ChapterOf(c.Case, inputs.Plan))),
            ("reported", c => Cell.Of(c.Case.ReportedOn)),
            ("state", c => Cell.Of(Words.Of(CaseSentences.StateOf(c)))),
            ("reason", c => Cell.Of(c.Selection?.Reason ?? "")),
            ("by", c => Cell.Of(c.Selection?.SelectedBy ?? "")),
            ("on", c => Cells.Of(c.Selection?.SelectedOn)),
            ("evidence", c => Cell.Of(c.Case.Evidence.Length == 0 ? "无" : c.Case.Evidence)))
        .From(CaseRows.Ordered(inputs.Cases), $"截至{Sentence.Day(inputs.AsOf)}没有征集到典型案例");
}
