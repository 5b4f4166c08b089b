using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Explaining;

/// <summary>An agency's score from its tasks, its reporting discipline and what it lost.</summary>
internal sealed class AgencyExplanations(AnnualAssessment assessment)
{
    private readonly AgencyRules rules = assessment.Scheme.Agency;
    private readonly AgencyTasks agencyTasks = new(new Responsibilities(assessment.Inputs.Agencies), assessment.Scheme.Agency);

    /// <summary>The many tasks come last.</summary>
    public Explanation Of(AgencyAssessment agency) => Nodes.Derived(
        $"{agency.Agency.Name}（{agency.Agency.Code}）得分",
        agency.Score,
        FigureKind.Points,
        Combination.Remainder,
        [Rank(agency), Coverage(agency.Tasks, agency.CoveragePercent), Together(agency) with { Weight = 1 }, .. Deductions(agency)]) with
    {
        Choices = [agency.Grade],
        Text = $"牵头{agency.Led.Count()}项，参与{agency.Joined.Count()}项",
    };

    private Explanation Together(AgencyAssessment agency)
    {
        var share = agency.Discipline.IsScored ? rules.DisciplineWeight.Value : 0;
        var tasks = Tasks(agency) with { Weight = 1 - share };
        var discipline = Discipline(agency.Reporting, agency.Discipline) with
        {
            Weight = agency.Discipline.IsScored ? share : null,
            Rule = Nodes.Cite("agency.disciplineWeight", rules.DisciplineWeight),
        };
        var figure = agency.TaskScore.Map(t => ((1 - share) * t) + (agency.Discipline.TryGet(out var points) ? share * points : 0));
        return Nodes.Derived("扣分前得分", figure, FigureKind.Points, Combination.WeightedMean, [discipline, tasks]);
    }

    private Explanation Tasks(AgencyAssessment agency) => Nodes.Derived(
        "任务得分",
        agency.TaskScore,
        FigureKind.Points,
        Combination.WeightedMean,
        [
            Nodes.OfRule("牵头任务权重", "agency.leadWeight", rules.LeadWeight),
            Nodes.OfRule("参与任务权重", "agency.participantWeight", rules.ParticipantWeight),
            .. agency.Tasks.Select(t => OfTask(t, agency.Agency.Name)).Zip(agency.Tasks, (tree, t) => tree with { Choices = [t.Role, .. tree.Choices] }),
        ]);

    /// <summary>The agency's own measures where it answers for its own part, else the task's whole tree.</summary>
    private Explanation OfTask(AgencyTask task, string agency)
    {
        var label = $"任务{Nodes.Number(task.Task.Task.Number)}";
        if (task.IsOwnPart)
        {
            var own = agencyTasks.OwnReports(task.Task, agency).Select(o => MeasureExplanations.OfOwn(o.Measure, o.Report, assessment.Scheme.Credit));
            return Nodes.Derived(label, task.Score, FigureKind.Points, Combination.WeightedMeanPercent, [Nodes.Words("任务原文", task.Task.Task.Text), .. own]) with
            {
                Weight = task.Weight,
                Text = "按职责分工，只计本部门报送的举措",
            };
        }

        var whole = TaskExplanations.Of(task.Task, assessment.Scheme);
        return task.Score == task.Task.Total
            ? whole with { Label = label, Weight = task.Weight }
            : new(label, task.Score, FigureKind.Points, Combination.Given, [whole])
            {
                Weight = task.Weight,
                Rule = Nodes.Cite("credit.notReported", assessment.Scheme.Credit.NotReported),
            };
    }

    private static Explanation Discipline(ReportingDiscipline reporting, Score figure)
    {
        IEnumerable<Explanation> shares = reporting.Due == 0 ? [] :
        [
            Share("应报已报", reporting.Reported, "应报举措", reporting.Due),
            Share("按时报送", reporting.OnTime, "应报举措", reporting.Due),
        ];
        if (reporting is { Due: > 0, NeedEvidence: > 0 })
            shares = shares.Append(Share("佐证有效", reporting.WithEvidence, "报送完成的举措", reporting.NeedEvidence));
        return Nodes.Derived("报送质量", figure, FigureKind.Points, Combination.WeightedMean, [.. shares]);
    }

    private static Explanation Share(string label, int part, string wholeLabel, int all) => Nodes.Derived(
        $"{label}的比例",
        Score.Of(100m * part / all),
        FigureKind.Percent,
        Combination.PercentQuotient,
        [Nodes.Part($"{label}的举措", part), Nodes.Part(wholeLabel, all)]) with
    {
        Weight = 1,
    };

    private IEnumerable<Explanation> Deductions(AgencyAssessment agency) => agency.Deductions.Count > 0
        ? agency.Deductions.Select(Deduction)
        : [Nodes.Words("扣分", "无") with { Rule = new("agency.deductions", $"{rules.Deductions.Value.Count}种扣分事由", rules.Deductions.Source) }];

    private Explanation Deduction(AgencyDeduction deduction)
    {
        var rule = rules.Deductions.Value.First(d =>
            d.Cause == deduction.Cause && Math.Min(deduction.Cases * d.Points, d.Cap) == deduction.Points);
        var words = $"每项{Nodes.Number(rule.Points)}分，最多{Nodes.Number(rule.Cap)}分";
        return new(
            "扣分",
            Score.Of(deduction.Points),
            FigureKind.Points,
            Combination.CappedProduct,
            [Nodes.Part("项数", deduction.Cases), Nodes.Part("每项扣分", rule.Points), Nodes.Part("扣分上限", rule.Cap)])
        {
            Choices = [deduction.Cause],
            Weight = 1,
            Rule = new("agency.deductions", words, rules.Deductions.Source),
        };
    }

    private static Explanation Coverage(IReadOnlyList<AgencyTask> tasks, decimal percent)
    {
        var counted = tasks.Where(t => t.Score.IsScored).ToList();
        var all = counted.Sum(t => t.Weight);
        return Nodes.Derived(
            "数据覆盖率",
            Score.Of(percent),
            FigureKind.Percent,
            all > 0 ? Combination.PercentQuotient : Combination.Given,
            [
                Nodes.Part("有数据的任务权重", counted.Where(t => t.IsOwnPart || t.Task.HasData).Sum(t => t.Weight)),
                Nodes.Part("计入的任务权重", all),
            ]);
    }

    private Explanation Rank(AgencyAssessment agency) => new(
        "名次",
        agency.Rank,
        FigureKind.Rank,
        Combination.Given,
        [
            Nodes.OfRule("参加排名的最低覆盖率（%）", "group.minCoveragePercent", assessment.Scheme.Group.MinCoveragePercent),
            Nodes.OfRule("参加排名的最少任务数", "agency.minTasks", rules.MinTasks),
            Nodes.OfRule("合格线", "agency.passFrom", rules.PassFrom),
            Nodes.OfRule("优秀比例（%）", "agency.excellentPercent", rules.ExcellentPercent),
        ]);
}
