using System.Text.Json;
using Evaluation.Assess.MidTerm;
using Evaluation.Assess.Progress;

namespace Evaluation.Assess.Tests.MidTerm;

/// <summary>The shipped scheme and official finding say what the citations say.</summary>
public sealed class ShippedMidTermTests
{
    [Fact]
    public void The_official_finding_is_four_met_early_two_ahead_and_two_as_expected()
    {
        var rows = File.ReadAllLines(Path.Combine(Data, "official", "midterm-2023.csv"));
        Assert.Equal("indicator,verdict,published_on,source,note", rows[0]);
        var verdicts = rows.Skip(1).Select(r => r.Split(',')).ToDictionary(c => c[0], c => OfficialVerdicts.Read(c[1]), StringComparer.Ordinal);
        Assert.Equal(Published.Main.Select(m => m.Code).Order(StringComparer.Ordinal), verdicts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([(Verdict.MetEarly, 4), (Verdict.Ahead, 2), (Verdict.OnTrack, 2)], verdicts.Values.GroupBy(v => v!.Value).OrderBy(g => g.Key).Select(g => (g.Key, g.Count())));
    }

    [Fact]
    public void The_shipped_scheme_has_the_bands_that_the_published_figures_were_tested_with()
    {
        using var scheme = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Data, "schemes", "midterm.json")));
        Assert.Equal(1.1m, Value(scheme, "pace", "aheadAbove").GetDecimal());
        Assert.Equal(0.9m, Value(scheme, "pace", "onTrackFrom").GetDecimal());
        Assert.Equal("theilSen", Value(scheme, "projection", "method").GetString());
        Assert.Equal(6, Value(scheme, "projection", "windowYears").GetInt32());
        Assert.Equal(2, Value(scheme, "adjustment", "roadFrom").GetDecimal());
        Assert.Equal(0.05m, Value(scheme, "adjustment", "probabilityBelow").GetDecimal());
    }

    private static string Data
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "Evaluation.sln")))
                folder = Path.GetDirectoryName(folder)!;
            return Path.Combine(folder, "data");
        }
    }

    private static JsonElement Value(JsonDocument scheme, string group, string rule) =>
        scheme.RootElement.GetProperty(group).GetProperty(rule).GetProperty("value");
}
