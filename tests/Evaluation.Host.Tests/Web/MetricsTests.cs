using System.Text.RegularExpressions;
using Evaluation.Host.Web.Observability;

namespace Evaluation.Host.Tests.Web;

public sealed partial class MetricsTests
{
    /// <remarks>The grammar is that of the Prometheus text format 0.0.4: comments of HELP and TYPE, then samples of that name.</remarks>
    [Fact]
    public void Every_line_is_of_the_format_and_every_sample_has_its_help_and_type()
    {
        var metrics = new Metrics();
        metrics.Request("/a\"b\\c\n{id:regex(^\\d+$)}", "GET", 200, TimeSpan.FromSeconds(0.2));
        metrics.Request("/b", "POST", 429, TimeSpan.FromSeconds(20));
        metrics.Run("annual", "Published");
        metrics.Form("Refused");
        metrics.Downloaded(1234);
        metrics.Downloaded(6);
        metrics.SignInRefused();

        var text = metrics.Text();
        var typed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (Comment().Match(line) is { Success: true } comment)
                typed.Add(comment.Groups["name"].Value);
            else
                Assert.True(Sample().Match(line) is { Success: true } sample && typed.Contains(Suffix().Replace(sample.Groups["name"].Value, "")), line);
        }

        Assert.Contains("route=\"/a\\\"b\\\\c\\n{id:regex(^\\\\d+$)}\"", text, StringComparison.Ordinal);
        Assert.Contains("\nevaluation_request_seconds_bucket{le=\"0.25\"} 1\n", text, StringComparison.Ordinal);
        Assert.Contains("\nevaluation_request_seconds_bucket{le=\"+Inf\"} 2\n", text, StringComparison.Ordinal);
        Assert.Contains("\nevaluation_downloads_total 2\n", text, StringComparison.Ordinal);
        Assert.Contains("\nevaluation_download_bytes_total 1240\n", text, StringComparison.Ordinal);
        Assert.Contains("\nevaluation_sign_ins_refused_total 1\n", text, StringComparison.Ordinal);
        Assert.Contains("\nevaluation_forms_total{result=\"Refused\"} 1\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
    }

    [GeneratedRegex("^# (HELP (?<name>[a-z_]+) .+|TYPE (?<name>[a-z_]+) (counter|gauge|histogram))$")]
    private static partial Regex Comment();

    [GeneratedRegex("""^(?<name>[a-z_]+)(\{[a-z]+="([^"\\\n]|\\["\\n])*"(,[a-z]+="([^"\\\n]|\\["\\n])*")*\})? [0-9.]+$""")]
    private static partial Regex Sample();

    [GeneratedRegex("_(bucket|sum|count)$")]
    private static partial Regex Suffix();
}
