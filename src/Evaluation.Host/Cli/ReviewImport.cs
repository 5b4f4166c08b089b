using System.CommandLine;
using Evaluation.Assess.Reviewing;
using Evaluation.Host.Products;
using Evaluation.Host.Reviewing;
using Evaluation.Intake.Records;
using Evaluation.Intake.Tables;
using Evaluation.Model;
using Evaluation.Model.Problems;

namespace Evaluation.Host.Cli;

/// <summary><c>review import FILE</c>: decisions on many reports at once, all or none; made by filling in what <c>review list --format csv</c> gives.</summary>
internal static class ReviewImport
{
    public static VerbCommand Create(Surroundings around)
    {
        var file = new Argument<string>("FILE") { Description = "CSV file or workbook: task_no, measure_no, agency, decision, status, reason, evidence, hash." };
        var (year, format, settings) = (Arguments.Year(isRequired: true), FormatOptions.Of(OutputFormat.Table), new SettingOptions());
        var command = new VerbCommand("import", "Take decisions from a file, all of them or none: review list --format csv with decision filled in.", "evaluation review import 审核意见.csv --year 2023");
        command.Add(file);
        command.Add(year);
        command.Add(format);
        settings.AddTo(command);
        command.SetAction((parsed, ct) => Task.FromResult(StoreVerb.Run(around, settings.Read(parsed, around, parsed.GetValue(format)), parsed.GetValue(format), (store, read) =>
        {
            var (wanted, printed) = (parsed.GetValue(year), parsed.GetValue(format));
            if (store.Plans.Load(wanted) is not { } plan)
                return around.Refuse([MaterialsReader.NoPlan(store, wanted)], printed);
            var path = Path.GetFullPath(parsed.GetRequiredValue(file), around.Folder);
            var rows = TableFiles.Open(path).Rows(ReviewRows.Columns, table => ReviewRows.Read(table, plan, store.Reference.Agencies()));
            if (rows.IsRefused)
                return around.Refuse(rows.Problems, printed);
            var desk = new ReviewDesk(store, around.Actor(), read.Today(around.Clock));
            var decisions = Decisions(desk, plan.Year, rows.Rows, Path.GetFileName(path));
            return decisions.IsRefused
                ? around.Refuse(decisions.Problems, printed)
                : ReviewVerb.Report(around, desk.Decide(plan.Year, decisions.Rows), printed);
        }, ct)));
        return command;
    }

    /// <summary>A decision is on the report whose content has its hash; where that is gone, on the report that stands now, which then refuses it.</summary>
    private static Read<Decision> Decisions(ReviewDesk desk, int year, IReadOnlyList<IncomingReview> rows, string fileName)
    {
        var items = desk.Items(year, new ReviewFilter([])).ToLookup(i => (i.Report.Delivery.TaskNumber, i.Report.Delivery.MeasureNumber, i.Report.Delivery.Agency));
        var (decisions, problems) = (new List<Decision>(), new List<Problem>());
        foreach (var row in rows)
        {
            var place = new Place(fileName);
            var reports = items[(row.TaskNumber, row.MeasureNumber, row.Agency)].ToList();
            if (reports.Count == 0)
                problems.Add(new Problem(ReviewProblems.NothingReported, place, $"{row.TaskNumber}-{row.MeasureNumber} {row.Agency}"));
            else
                decisions.Add(new Decision(reports.Find(r => r.Report.Hash == row.Hash) ?? reports[^1], Action(row), row.Hash, place));
        }

        return new(decisions, problems);
    }

    private static ReviewAction Action(IncomingReview row) => new(
        row.Decision switch
        {
            ReviewDecision.Accepted => ReviewActionKind.Accept,
            ReviewDecision.Returned => ReviewActionKind.Return,
            ReviewDecision.Overridden => ReviewActionKind.Override,
        },
        row.Reason,
        row.Status,
        row.Evidence);
}
