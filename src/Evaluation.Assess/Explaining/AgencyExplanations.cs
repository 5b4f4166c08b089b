using Evaluation.Assess.Annual;
using Evaluation.Model;
using Evaluation.Model.Schemes;

namespace Evaluation.Assess.Explaining;

/// <summary>An agency's score from its tasks, its reporting discipline and what it lost.</summary>
internal sealed class AgencyExplanations(AnnualAssessment assessment)
{
    private readonly AgencyRules rules = assessment.Scheme.Agency;
    private readonly AgencyTasks agencyTasks = new(new Responsibilities(assessment.Inputs.Agencies), assessment.Scheme.Agency);

    public Explanation Of(AgencyAssessment agency)
    {
        var tree = Nodes.Derived(
            $"{agency.Agency.Name}得分",
            agency.Score,
            Combination.Remainder,
            [Together(agency) with { Weight = 1 }, .. agency.Deductions.Select(Deduction), Coverage(agency), Rank(agency)]);
        return tree with { Text = $"{ExplanationWords.Of(agency.Grade)}，牵头{agency.Led.Count()}项，参与{agency.Joined.Count()}项" };
    }

    private Explanation Together(AgencyAssessment agency)
    {
        var share = agency.Discipline.IsScored ? rules.DisciplineWeight.Value : 0;
        var rule = Nodes.Cite("agency.disciplineWeight", rules.DisciplineWeight);
        var tasks = Tasks(agency) with { Weight = 1 - share };
        var discipline = Discipline(agency) with { Weight = agency.Discipline.IsScored ? share : null, Rule = rule };
        var figure = agency.TaskScore.Map(t => ((1 - share) * t) + (agency.Discipline.TryGet(out var points) ? share * points : 0));
        return Nodes.Derived("扣分前得分", figure, Combination.WeightedMean, [tasks, discipline]);
    }

    private Explanation Tasks(AgencyAssessment agency) => Nodes.Derived(
        "任务得分",
        agency.TaskScore,
        Combination.WeightedMean,
        [
            .. agency.Tasks.Select(t => OfTask(t, agency.Agency.Name)),
            Nodes.OfRule("牵头任务权重", "agency.leadWeight", rules.LeadWeight),
            Nodes.OfRule("参与任务权重", "agency.participantWeight", rules.ParticipantWeight),
        ]);

    /// <summary>The agency's own measures where it answers for its own part, else the task's whole tree.</summary>
    private Explanation OfTask(AgencyTask task, string agency)
    {
        var label = $"任务{task.Task.Task.Number}（{ExplanationWords.Of(task.Role)}）";
        if (task.IsOwnPart)
        {
            var own = agencyTasks.OwnReports(task.Task, agency).Select(o => MeasureExplanations.OfOwn(o.Measure, o.Report, assessment.Scheme.Credit));
            return Nodes.Derived($"{label}本部门承担部分", task.Score, Combination.WeightedMeanPercent, [.. own]) with { Weight = task.Weight };
        }

        var whole = TaskExplanations.Of(task.Task, assessment.Scheme);
        return task.Score == task.Task.Total
            ? whole with { Label = label, Weight = task.Weight }
            : new(label, task.Score, ExplanationWords.Of(task.Task.Total), Combination.Given, [whole], task.Weight, Nodes.Cite("credit.notReported", assessment.Scheme.Credit.NotReported));
    }

    private static Explanation Discipline(AgencyAssessment agency)
    {
        var reporting = agency.Reporting;
        IEnumerable<Explanation> shares = reporting.Due == 0 ? [] :
        [
            Share("应报已报（%）", reporting.Reported, reporting.Due),
            Share("按时报送（%）", reporting.OnTime, reporting.Due),
        ];
        if (reporting is { Due: > 0, NeedEvidence: > 0 })
            shares = shares.Append(Share("完成且佐证有效（%）", reporting.WithEvidence, reporting.NeedEvidence));
        return Nodes.Derived("报送规范得分", agency.Discipline, Combination.WeightedMean, [.. shares]);
    }

    private static Explanation Share(string label, int part, int all)
    {
        var share = Nodes.Derived(
            label,
            Score.Of(100m * part / all),
            Combination.PercentQuotient,
            [Nodes.Part("项数", part), Nodes.Part("应有项数", all)]);
        return share with { Weight = 1 };
    }

    private Explanation Deduction(AgencyDeduction deduction)
    {
        var rule = rules.Deductions.Value.First(d =>
            d.Cause == deduction.Cause && Math.Min(deduction.Cases * d.Points, d.Cap) == deduction.Points);
        var words = $"每项{Nodes.Number(rule.Points)}分，最多{Nodes.Number(rule.Cap)}分";
        return new(
            $"扣分：{ExplanationWords.Of(deduction.Cause)}",
            Score.Of(deduction.Points),
            words,
            Combination.CappedProduct,
            [Nodes.Part("项数", deduction.Cases), Nodes.Part("每项扣分", rule.Points), Nodes.Part("扣分上限", rule.Cap)],
            Weight: 1,
            new("agency.deductions", words, rules.Deductions.Source));
    }

    private Explanation Coverage(AgencyAssessment agency)
    {
        var counted = agency.Tasks.Where(t => t.Score.IsScored).ToList();
        var all = counted.Sum(t => t.Weight);
        return Nodes.Derived(
            "数据覆盖率（%）",
            Score.Of(agency.CoveragePercent),
            all > 0 ? Combination.PercentQuotient : Combination.Given,
            [
                Nodes.Part("有数据的权重", counted.Where(t => t.IsOwnPart || t.Task.HasData).Sum(t => t.Weight)),
                Nodes.Part("计入的权重", all),
                Nodes.OfRule("参加排名的最低覆盖率", "group.minCoveragePercent", assessment.Scheme.Group.MinCoveragePercent),
            ]);
    }

    private Explanation Rank(AgencyAssessment agency) => new(
        "排名",
        agency.Rank,
        ExplanationWords.Of(agency.Rank),
        Combination.Given,
        [
            Nodes.OfRule("参加排名的最少任务数", "agency.minTasks", rules.MinTasks),
            Nodes.OfRule("合格线", "agency.passFrom", rules.PassFrom),
            Nodes.OfRule("优秀比例（%）", "agency.excellentPercent", rules.ExcellentPercent),
        ]);
}
