using System.Text.Encodings.Web;
using Evaluation.Report.Charts;
using Evaluation.Report.Documents;
using Microsoft.AspNetCore.Html;

namespace Evaluation.Host.Web.Charts;

/// <summary>A report's chart as part of a page: SVG without style, script or reference to elsewhere.</summary>
internal sealed class ChartPicture(ReportChart chart, ReportDocument document) : IHtmlContent
{
    public string Title => chart.Title;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => ChartSvg.Write(chart, document, writer);
}
