using System.Globalization;
using Evaluation.Model;

namespace Evaluation.Host.Tests.Year;

/// <summary>A made-up reporting year (示例) of every agency of the 2023 plan, the same for the same seed: what comes back when, and what the office says.</summary>
internal sealed class SyntheticYear
{
    public const string ReissuedTo = "财政部";
    public const int ReissuedQuarter = 2;

    private const string Characters = "示例调研起草论证印发培训检查协作试点平台数据服务企业高校园区法院海关版权商标专利植物品种地理标志保护运用转化金融保险仲裁宣传教育人才国际合作";

    private readonly Random random;
    private readonly PlainMeasure[] measures;
    private readonly Dictionary<(string Agency, string Key), (ScriptedRow Row, int Quarter)> said = [];
    private readonly List<ScriptedRow> saidThisQuarter = [];

    /// <param name="agencies">Those that get a form, by code.</param>
    /// <param name="indicators">Yearly ones whose 2023 figure the forms of the fourth quarter ask for, each with a figure to give.</param>
    public SyntheticYear(int seed, IReadOnlyList<PlainMeasure> measures, IReadOnlyList<string> agencies, IReadOnlyList<(Indicator Indicator, decimal Value)> indicators)
    {
        random = new Random(seed);
        this.measures = [.. measures];
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            saidThisQuarter.Clear();
            foreach (var (place, agency) in agencies.Index())
                Report(agency, quarter, indicators, fileAgency: agencies[(place + 1) % agencies.Count]);
        }
    }

    public List<ScriptedForm> Forms { get; } = [];

    public List<ScriptedReview> Reviews { get; } = [];

    /// <summary>All that comes in and is said, by day; on one day forms come before reviews.</summary>
    public IEnumerable<(DateOnly Day, ScriptedForm? Form, ScriptedReview? Review)> Events =>
        Forms.Select(f => (Day: f.On, Form: (ScriptedForm?)f, Review: (ScriptedReview?)null))
            .Concat(Forms.Where(f => f.IsSentTwice).Select(f => (Day: f.On.AddDays(1), Form: (ScriptedForm?)f, Review: (ScriptedReview?)null)))
            .Concat(Reviews.Select(r => (Day: r.On, Form: (ScriptedForm?)null, Review: (ScriptedReview?)r)))
            .OrderBy(e => e.Day)
            .ThenBy(e => e.Form is null);

    public static DateOnly DispatchedOn(int quarter) => Period.Of(2023, PeriodKind.Quarter, quarter).LastDay.AddDays(-10);

    /// <summary>Ten working days after the quarter by the calendars of 2023 and 2024: Qingming 5 April, none in July, National Day to 6 October with 7 and 8 October worked, New Year 1 January.</summary>
    public static DateOnly DueOn(int quarter) => quarter switch
    {
        1 => new(2023, 4, 17),
        2 => new(2023, 7, 14),
        3 => new(2023, 10, 18),
        _ => new(2024, 1, 15),
    };

    /// <summary>The form of one agency and quarter is issued again with this due day.</summary>
    public static DateOnly ReissueDue { get; } = new(2023, 7, 20);

    public static DateOnly ReissuedOn { get; } = DispatchedOn(ReissuedQuarter).AddDays(3);

    /// <param name="fileAgency">After whom the file is named: another agency, so that the name must not count.</param>
    private void Report(string agency, int quarter, IReadOnlyList<(Indicator Indicator, decimal Value)> asked, string fileAgency)
    {
        var fate = random.Next(100);
        var due = DueOn(quarter);
        var on = due.AddDays(-random.Next(1, 8));
        if (fate is >= 92 and < 97)
            return; // never came
        if (fate < 8)
            on = due.AddDays(random.Next(3, 40)); // late
        var rows = Rows(agency, quarter, on, left: fate switch { < 8 => 0, < 16 => 50, < 19 => 100, _ => 4 });
        var name = $"{fileAgency}第{quarter}季度{random.Next(1000):000}.xlsx";
        var form = new ScriptedForm(on, agency, quarter, name, rows)
        {
            Figures = quarter == 4 ? [.. asked.Where(i => i.Indicator.Agency == agency && random.Next(10) < 8).Select(i => new ScriptedFigure(i.Indicator.Code, Period.OfYear(2023), i.Value))] : [],
            Cases = rows.Count > 0 && random.Next(5) == 0 ? [new($"示例案例{agency}{quarter}", $"示例：{Words(30)}", int.Parse(rows[0].Key.Split('-')[0], CultureInfo.InvariantCulture))] : [],
            IsSentTwice = fate is >= 88 and < 92,
        };
        var isImplausible = agency == "国家知识产权局" && quarter == 4;
        if (rows.Count > 0 && (fate is >= 19 and < 34 || isImplausible))
            Forms.Add(Damaged(form, isImplausible));
        if (fate is 19 or 20)
            return; // refused, and never put right
        Forms.Add(form);
        Remember(agency, quarter, rows);
        Review(agency, quarter, on, rows, isCorrected: fate is >= 34 and < 42 || isImplausible, figures: form.Figures);
    }

    /// <summary>What the office says, and what the agency then sends again.</summary>
    private void Review(string agency, int quarter, DateOnly on, IReadOnlyList<ScriptedRow> rows, bool isCorrected, IReadOnlyList<ScriptedFigure> figures)
    {
        var day = on.AddDays(random.Next(4, 12));
        if (rows.Count == 0 || (random.Next(100) < 12 && !isCorrected))
            return; // nothing to look at, or not looked at
        var decisions = rows.Where(_ => random.Next(100) < 9).Select(Decision).ToList();
        var route = random.Next(6) switch { 0 => ReviewRoute.Verb, 1 => ReviewRoute.File, _ => ReviewRoute.Desk };
        Reviews.Add(new(day, agency, quarter, route, decisions, AcceptsTheRest: random.Next(100) < 85));
        var returned = decisions.Where(d => d.Decision == ReviewDecision.Returned).Select(d => d.Key).ToHashSet();
        var again = returned.Count > 0 && random.Next(100) < 60 || isCorrected;
        if (!again)
            return;
        var corrected = rows.Select(r => returned.Contains(r.Key) || random.Next(100) < 15 ? r with { Text = Text(r.Key, quarter), Evidence = Evidence(r.Key) } : r).ToList();
        var back = day.AddDays(random.Next(2, 15));
        Forms.Add(new(back, agency, quarter, $"更正{agency}{quarter}.xlsx", corrected)
        {
            Figures = [.. figures.Select((f, place) => place == 0 ? f with { Value = Math.Round(f.Value * 1.005m, 2) } : f)],
        });
        Remember(agency, quarter, corrected);
        if (random.Next(2) == 0)
            Reviews.Add(new(back.AddDays(3), agency, quarter, ReviewRoute.Desk, [], AcceptsTheRest: true));
    }

    private ScriptedDecision Decision(ScriptedRow row) => random.Next(3) switch
    {
        0 => new(row.Key, ReviewDecision.Overridden, "示例：文件尚未印发", random.Next(2) == 0 ? DeliveryStatus.InProgress : DeliveryStatus.NotStarted, "示例电话记录"),
        _ => new(row.Key, ReviewDecision.Returned, "示例：缺少佐证材料", null, ""),
    };

    private ScriptedForm Damaged(ScriptedForm form, bool isImplausible)
    {
        Damage[] kinds =
        [
            Damage.PercentOver100, Damage.StatusUnknown, Damage.DateImpossible, Damage.DateFuture, Damage.CompletedAtHalf, Damage.TextOf40000,
            Damage.IdentityAltered, Damage.Macro, Damage.ZipBomb,
        ];
        var damage = isImplausible ? Damage.FigureImplausible : kinds[random.Next(kinds.Length)];
        return form with { On = form.On.AddDays(-1), FileName = $"坏{form.FileName}", Damage = damage, IsSentTwice = false };
    }

    private List<ScriptedRow> Rows(string agency, int quarter, DateOnly on, int left)
    {
        var rows = new List<ScriptedRow>();
        foreach (var measure in measures.Where(m => m.Answering.Contains(agency)))
        {
            if (random.Next(100) >= left)
                rows.Add(Row(agency, measure, quarter, on));
        }

        return rows;
    }

    private ScriptedRow Row(string agency, PlainMeasure measure, int quarter, DateOnly on)
    {
        var status = Status(measure.Kind, quarter);
        decimal? percent = status switch
        {
            DeliveryStatus.InProgress => random.Next(10) == 0 ? null : (quarter * 20) + random.Next(-9, 19) + (random.Next(2) * 0.5m),
            DeliveryStatus.Completed => random.Next(3) == 0 ? null : 100,
            _ => null,
        };
        var text = random.Next(100) switch
        {
            < 3 when said.TryGetValue((agency, measure.Key), out var last) && last.Quarter < quarter => last.Row.Text,
            < 5 when saidThisQuarter.Count > 0 => saidThisQuarter[random.Next(saidThisQuarter.Count)].Text,
            < 6 => $"=cmd|' /C calc'!A0 示例{Text(measure.Key, quarter)}",
            < 7 => "示例",
            _ => Text(measure.Key, quarter),
        };
        var isDone = status is DeliveryStatus.Completed or DeliveryStatus.Ongoing;
        return new(measure.Key, status, percent, text, isDone ? Date(quarter, on) : null, isDone && random.Next(100) < 78 ? Evidence(measure.Key) : "");
    }

    private DeliveryStatus Status(MeasureKind kind, int quarter)
    {
        var roll = random.Next(100) + (quarter * 8);
        if (roll < 22)
            return DeliveryStatus.NotStarted;
        if (roll < 80)
            return DeliveryStatus.InProgress;
        if (roll is 90)
            return DeliveryStatus.NotApplicable;
        return (kind == MeasureKind.Ongoing) != (random.Next(12) == 0) ? DeliveryStatus.Ongoing : DeliveryStatus.Completed;
    }

    /// <summary>Most within the quarter, some before it or after it; never after the day of the form.</summary>
    private DateOnly? Date(int quarter, DateOnly on)
    {
        var period = Period.Of(2023, PeriodKind.Quarter, quarter);
        var day = random.Next(20) switch
        {
            0 => period.FirstDay.AddDays(-random.Next(1, 60)),
            1 => on,
            2 => (DateOnly?)null,
            _ => period.FirstDay.AddDays(random.Next(80)),
        };
        return day > on ? on : day;
    }

    private void Remember(string agency, int quarter, IReadOnlyList<ScriptedRow> rows)
    {
        foreach (var row in rows)
        {
            said[(agency, row.Key)] = (row, quarter);
            saidThisQuarter.Add(row);
        }
    }

    private string Text(string key, int quarter) => $"示例：{key}第{quarter}季度{Words(random.Next(20, 60))}。";

    private string Evidence(string key) => $"示例文号〔2023〕{key}-{random.Next(1000)}号";

    private string Words(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Characters[random.Next(Characters.Length)]));
}
