using System.IO.Compression;
using System.Text.RegularExpressions;
using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Tests.MidTerm;
using Evaluation.Report.Documents;
using Evaluation.Report.MidTerm;

namespace Evaluation.Report.Tests.MidTerm;

public sealed partial class MidTermTemplateTests
{
    /// <summary>The shipped template asks for nothing that the report does not say, and has a place for every chart.</summary>
    [Fact]
    public void Every_placeholder_and_chart_of_the_template_is_in_the_report()
    {
        var document = MidTermReport.Render(
            MidTermEvaluation.Assess(Published.Inputs(Published.AsOf)), new RunStamp("run", Published.AsOf, "data", "scheme", "template", "0.1.0"));
        var known = document.Fields.Keys.Concat(document.Tables.SelectMany(t => t.Columns.Select(c => $"{t.Name}.{c}"))).ToHashSet(StringComparer.Ordinal);
        var asked = Placeholder().Matches(Template()).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(asked.Count > 80);
        Assert.All(asked, name => Assert.Contains(name, known));
        Assert.Equal(document.Tables.Select(t => t.Name).Order(), asked.Where(a => a.Contains('.', StringComparison.Ordinal)).Select(a => a.Split('.')[0]).Distinct().Order());
        Assert.All(document.Charts.Select(c => c.Slot).Append("chapterstatus"), slot => Assert.Contains($"\"chart_{slot}\"", Template(), StringComparison.Ordinal));
    }

    private static string Template()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Evaluation.sln")))
            folder = Path.GetDirectoryName(folder)!;
        using var zip = ZipFile.OpenRead(Path.Combine(folder, "report-templates", "midterm.xlsx"));
        return string.Concat(zip.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
    }

    [GeneratedRegex("\\{\\{([a-z0-9_.]+)\\}\\}")]
    private static partial Regex Placeholder();
}
