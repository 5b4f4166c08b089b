using System.Globalization;
using System.Xml.Linq;
using Evaluation.Report.Charts;
using Evaluation.Report.Documents;
using Evaluation.Report.Tests.Workbooks;

namespace Evaluation.Report.Tests.Charts;

public sealed class ChartGalleryTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Names => [.. Gallery.Document.Charts.Select(c => c.Name), .. Gallery.Extremes.Charts.Select(c => c.Name)];

    private static string Draw(string name)
    {
        var document = Gallery.Document.Charts.Any(c => c.Name == name) ? Gallery.Document : Gallery.Extremes;
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        ChartSvg.Write(document.Charts.Single(c => c.Name == name), document, output);
        return output.ToString();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_overlaps_another_or_leaves_the_picture(string name)
    {
        var root = XDocument.Parse(Draw(name)).Root!;
        var boxes = root.Elements(Svg + "text").Select(Box.Of).ToList();
        Assert.NotEmpty(boxes);
        var (width, height) = ((decimal)root.Attribute("width")!, (decimal)root.Attribute("height")!);
        foreach (var (box, i) in boxes.Select((b, i) => (b, i)))
        {
            Assert.True(box.Left >= 0 && box.Right <= width && box.Top >= 0 && box.Bottom <= height, $"{box} leaves {width} × {height}");
            Assert.DoesNotContain(boxes.Skip(i + 1), other => box.Overlaps(other));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_can_be_read_aloud_and_refers_to_nothing_outside(string name)
    {
        var text = Draw(name);
        var root = XDocument.Parse(text).Root!;
        Assert.Equal("img", (string?)root.Attribute("role"));
        Assert.Equal(
            $"{root.Element(Svg + "title")!.Attribute("id")!.Value} {root.Element(Svg + "desc")!.Attribute("id")!.Value}",
            (string?)root.Attribute("aria-labelledby"));
        Assert.DoesNotContain("href", text, StringComparison.Ordinal);
        Assert.DoesNotContain("http", text.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_workbook_with_every_kind_of_chart_is_valid()
    {
        var book = FilledWorkbook.Of(Gallery.Template(), Gallery.Document);
        Assert.Equal(Gallery.Document.Charts.Count(c => c.Kind != ChartKind.HeatTable), book.PartNames.Count(p => p.StartsWith("xl/charts/chart", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_description_says_what_the_picture_shows()
    {
        var description = XDocument.Parse(Draw("gaps")).Root!.Element(Svg + "desc")!.Value;
        Assert.Contains("2020：实际值 1,200，目标路径 1,200；2021：实际值 无数据", description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_band_is_drawn_as_one_area_under_the_lines_and_read_aloud_with_both_ends()
    {
        var elements = XDocument.Parse(Draw("bands")).Root!.Elements().ToList();
        var areas = elements.Where(e => e.Name == Svg + "polygon").ToList();
        // Three years, there and back, for each band; then the two swatches of the legend.
        Assert.Equal([6, 6, 4, 4], areas.Select(a => ((string)a.Attribute("points")!).Split(' ').Length));
        Assert.Equal(["#DFE8F4", "#B4C7E4"], areas.Take(2).Select(a => (string)a.Attribute("fill")!));
        Assert.True(elements.IndexOf(areas[1]) < elements.FindIndex(e => e.Name == Svg + "path"));
        Assert.Contains(
            "2022：95%预测区间 无数据，80%预测区间 无数据，趋势预测 无数据，目标路径 1.6，实际值 1.5；", elements.Single(e => e.Name == Svg + "desc").Value, StringComparison.Ordinal);
        Assert.Contains("2025：95%预测区间 -0.8至5.4，80%预测区间 0.6至4.1", elements.Single(e => e.Name == Svg + "desc").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_stays_a_gap()
    {
        // Values at 2020, 2022, 2024 and 2025: only the last two are joined. The other line of this colour is the legend's.
        var lines = XDocument.Parse(Draw("gaps")).Root!.Elements(Svg + "path").Where(p => (string?)p.Attribute("stroke") == "#1F3864").ToList();
        Assert.Equal(2, lines.Count);
        Assert.All(lines, line => Assert.Equal(1, ((string)line.Attribute("d")!).Count(c => c == 'L')));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_chart_gives_the_same_picture(string name) => Assert.Equal(Draw(name), Draw(name));

    [Fact]
    public void The_gallery_shows_every_kind() =>
        Assert.Equal(Enum.GetValues<ChartKind>(), Gallery.Document.Charts.Select(c => c.Kind).Distinct().Order());

    /// <summary>The axis runs from −10 to 10, so a point is a twentieth of its width and zero its middle.</summary>
    [Fact]
    public void Parts_of_a_stack_stand_on_the_side_of_their_sign_and_add_up_on_it()
    {
        var root = XDocument.Parse(Draw("points")).Root!;
        var ticks = root.Elements(Svg + "text").Where(t => t.Value is "-10" or "10").ToDictionary(t => t.Value, t => (decimal)t.Attribute("x")!);
        var point = (ticks["10"] - ticks["-10"]) / 20;
        var zero = (ticks["10"] + ticks["-10"]) / 2;
        var parts = root.Elements(Svg + "rect").Where(r => (decimal)r.Attribute("height")! == 16)
            .Select(r => (From: Round(((decimal)r.Attribute("x")! - zero) / point), Length: Round((decimal)r.Attribute("width")! / point))).ToList();
        // 2021: 5, 3 | −3. 2022: −2 | 4 | −4. 2023: −1, −2.
        Assert.Equal([(0, 5), (5, 3), (-3, 3), (-2, 2), (0, 4), (-6, 4), (-1, 1), (-3, 2)], parts);
    }

    [Fact]
    public void Whiskers_reach_from_end_to_end_over_their_bars()
    {
        var root = XDocument.Parse(Draw("ranks")).Root!;
        var bars = root.Elements(Svg + "rect").Where(r => (decimal)r.Attribute("height")! == 14).ToList();
        var rank = (decimal)bars[0].Attribute("width")!; // the first bar is one rank long
        var start = (decimal)bars[0].Attribute("x")!;
        var whiskers = root.Elements(Svg + "path").Where(p => (string?)p.Attribute("stroke") == "#262626")
            .Select(p => ((string)p.Attribute("d")!).Split('M', 'L', ' ')).Select(d => (Tenths(d[1]), Tenths(d[3]))).ToList();
        Assert.Equal([(10, 10), (20, 40), (20, 50), (30, 50)], whiskers);
        Assert.Contains("2 乙（2—4）：名次 2.5（2至4）；", root.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.Contains("5 戊：名次 5。", root.Element(Svg + "desc")!.Value, StringComparison.Ordinal);

        int Tenths(string x) => Round((decimal.Parse(x, CultureInfo.InvariantCulture) - start) / rank * 10);
    }

    /// <summary>White at 0, 7BA7D9 at 100; halfway BDD3EC. The score that is missing is a dash on white.</summary>
    [Fact]
    public void A_heat_table_shades_every_value_and_prints_it()
    {
        var root = XDocument.Parse(Draw("heat")).Root!;
        var cells = root.Elements(Svg + "rect").Skip(1).Take(10).Select(r => (string)r.Attribute("fill")!).ToList();
        Assert.Equal(["#7BA7D9", "#BDD3EC", "#FFFFFF"], [cells[0], cells[5], cells[7]]);
        Assert.Equal(["100.0", "80.0", "75.0", "100.0", "25.0", "50.0", "0.0", "—", "12.5", "10.0"], root.Elements(Svg + "text").Select(t => t.Value).Where(t => t == "—" || decimal.TryParse(t, CultureInfo.InvariantCulture, out _)).Take(10));
        Assert.Contains("4 丁（3—5）：创造 0，国际 无数据；", root.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
    }

    private static int Round(decimal value) => (int)Math.Round(value);

    private sealed record Box(string Text, decimal Left, decimal Top, decimal Right, decimal Bottom)
    {
        public static Box Of(XElement text)
        {
            var size = (decimal)text.Attribute("font-size")!;
            var width = text.Value.EnumerateRunes().Sum(r => r.Value >= 0x2E80 ? 1m : 0.55m) * size;
            var (x, y) = ((decimal)text.Attribute("x")!, (decimal)text.Attribute("y")!);
            var left = (string)text.Attribute("text-anchor")! switch { "start" => x, "middle" => x - width / 2, _ => x - width };
            return new(text.Value, left, y - 0.85m * size, left + width, y + 0.15m * size);
        }

        public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
