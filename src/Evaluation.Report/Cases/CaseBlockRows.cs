using Evaluation.Model;
using Evaluation.Report.Documents;

namespace Evaluation.Report.Cases;

/// <summary>入选案例: a block of lines for each selected case, to be read on paper.</summary>
internal static class CaseBlockRows
{
    private const int LineLength = 900;     // a row of the template holds about a thousand characters before Excel's highest row cuts them

    private sealed record BlockLine(TypicalCase Case, int Number, string Label, Cell Text);

    public static ReportTable Table(CasesInputs inputs) =>
        new TableOf<BlockLine>(
            "blocks",
            l => l.Number == 0 ? Key(l.Case) : $"{l.Case.Code}/{l.Number}",
            ("code", l => l.Number == 0 ? Cell.Of(l.Case.Code) : Cell.Blank),
            ("label", l => Cell.Of(l.Label)),
            ("text", l => l.Text))
        .From(CaseRows.Ordered(inputs.Cases.Where(c => c.IsSelected)).SelectMany(c => Block(c, inputs)), "无入选案例");

    public static string Key(TypicalCase typical) => typical.Code;

    private static IEnumerable<BlockLine> Block(RegisteredCase registered, CasesInputs inputs) =>
        Lines(registered, inputs).Select((line, number) => new BlockLine(registered.Case, number, line.Label, Cell.Of(line.Text)));

    private static IEnumerable<(string Label, string Text)> Lines(RegisteredCase registered, CasesInputs inputs)
    {
        var typical = registered.Case;
        yield return ("案例名称", typical.Title);
        yield return ("报送部门", typical.Agency);
        yield return ("地区", CaseRows.Region(typical, inputs.Areas));
        yield return ("对应任务", TaskOf(typical, inputs.Plan));
        foreach (var (index, part) in Parts(typical.Summary).Index())
            yield return (index == 0 ? "案例简介" : "案例简介（续）", part);
        yield return ("佐证", typical.Evidence.Length == 0 ? "无" : typical.Evidence);
        yield return ("批次", typical.Batch.Length == 0 ? "未注明" : typical.Batch);
        if (registered.Selection is { Reason.Length: > 0 } selection)
            yield return ("入选理由", selection.Reason);
    }

    private static string TaskOf(TypicalCase typical, Plan plan)
    {
        if (typical.TaskNumber is not { } number)
            return "无";
        return plan.Tasks.FirstOrDefault(t => t.Number == number) is { } task ? $"第{number}项　{task.Text}" : $"第{number}项（不在计划中）";
    }

    /// <summary>A long summary in parts that a row can show, cut after a sentence where there is one.</summary>
    private static IEnumerable<string> Parts(string summary)
    {
        var rest = summary.Length == 0 ? "无" : summary;
        while (rest.Length > LineLength)
        {
            var sentence = rest.LastIndexOfAny(['。', '；', '\n'], LineLength - 1) + 1;
            var length = sentence > 0 ? sentence : LineLength;
            yield return rest[..length];
            rest = rest[length..];
        }

        if (rest.Length > 0)
            yield return rest;
    }
}
