using System.Text;
using Evaluation.Host.Publishing;
using Evaluation.Report.Charts;
using Evaluation.Report.Documents;

namespace Evaluation.Host.Products;

/// <summary>The charts of a document as files of their own.</summary>
internal static class ChartFiles
{
    /// <returns>One <c>charts/….svg</c> a chart, in the document's order.</returns>
    public static IEnumerable<Artifact> Of(ReportDocument document) =>
        document.Charts.Select(chart => new Artifact($"charts/{FileNames.Safe(chart.Name)}.svg", stream => Write(chart, document, stream)));

    private static void Write(ReportChart chart, ReportDocument document, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        ChartSvg.Write(chart, document, writer);
    }
}
