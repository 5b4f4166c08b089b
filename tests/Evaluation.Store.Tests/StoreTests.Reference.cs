using Evaluation.Model;
using Evaluation.Store.Rows;
using static Evaluation.Store.Tests.Samples;

namespace Evaluation.Store.Tests;

public abstract partial class StoreTests<TDatabase>
{
    /// <summary>Named here, so that a table that is added is looked at.</summary>
    [StoreFact]
    public void The_examination_counts_every_table()
    {
        using var connection = Database.Connect();
        Assert.All(
            ["account", "account_session", "api_token", "audit_head", "case_selection", "form_issue", "job_slot", "one_time_link", "portal_key", "schedule", "submission", "typical_case", "year_change"],
            table => Assert.Contains(table, Store.Examine().Rows.Keys));
        Write(unit => unit.SaveAreas([new Area("CN", "全国", "nation", "", "")]));
        Assert.Equal(1, Store.Examine().Rows["area"]);
    }

    [StoreFact]
    public void Agencies_are_added_replaced_and_left_alone()
    {
        Write(unit => unit.SaveAgencies([Agency("A01", "国家知识产权局", "知识产权局"), Agency("A02", "中央宣传部")]));
        Saved? saved = null;
        Write(unit => saved = unit.SaveAgencies(
        [
            Agency("A02", "中央宣传部", "中宣部") with { IsMember = null, Kind = AgencyKind.Office },
            Agency("A03", "联席会议成员单位") with { IsMember = false, Kind = AgencyKind.Collective, Note = "统称" },
            Agency("A01", "国家知识产权局", "知识产权局"),
        ]));

        Assert.Equal(new Saved(1, 1, 1), saved);
        var agencies = Store.Reference.Agencies();
        Assert.Equal("A02", agencies.Find("中宣部")!.Code);
        Assert.Equal("A01", agencies.Find("知识产权局")!.Code);
        Assert.Equal([true, null, false], agencies.All.Select(a => a.IsMember));
        Assert.Equal([AgencyKind.Agency, AgencyKind.Office, AgencyKind.Collective], agencies.All.Select(a => a.Kind));
    }

    [StoreFact]
    public void An_agency_that_takes_the_name_of_another_is_not_stored()
    {
        Write(unit => unit.SaveAgencies([Agency("A01", "国防科工局")]));

        Assert.Throws<ArgumentException>(() => Write(unit => unit.SaveAgencies([Agency("A02", "国家国防科工局", "国防科工局")])));
        Assert.Equal("A01", Assert.Single(Store.Reference.Agencies().All).Code);
    }

    [StoreFact]
    public void Areas_and_indicators_come_back_by_code()
    {
        Area[] areas = [new("110000", "北京", "province", "CN", "东部"), new("CN", "全国", "nation", "", "")];
        var indicators = Enum.GetValues<Semantics>()
            .Select((s, i) => Indicator($"I{i}", $"指标{i}") with { Semantics = s, Direction = (Direction)(i % 3) }).ToArray();
        Write(unit =>
        {
            unit.SaveAreas(areas.Reverse());
            unit.SaveIndicators(indicators.Reverse());
        });

        Assert.Equal(areas, Store.Reference.Areas());
        Assert.Equal(indicators, Store.Reference.Indicators());
    }

    [StoreFact]
    public void A_target_counts_from_the_day_it_came_into_force()
    {
        Write(unit => unit.SaveTargets([Target(12), Target(13, "2023-07-01")]));

        Assert.Equal(12, Assert.Single(Store.Reference.Targets(Day("2023-06-30"))).TargetValue);
        Assert.Equal(13, Assert.Single(Store.Reference.Targets(Day("2023-07-01"))).TargetValue);
        Assert.Equal([Target(12), Target(13, "2023-07-01")], Store.Reference.AllTargets());
    }

    [StoreFact]
    public void A_corrected_target_is_kept_beside_its_correction()
    {
        Write(unit => unit.SaveTargets([Target(12)]));
        var bare = Target(12.5m) with { BaselinePeriod = null, BaselineValue = null };
        Saved? saved = null;
        Write(unit => saved = unit.SaveTargets([bare]));
        var again = Write(unit => unit.SaveTargets([bare with { TargetValue = 12.50m }]));

        Assert.Equal(new Saved(0, 1, 0), saved);
        Assert.Equal(UnitOutcome.Unchanged, again);
        Assert.Equal(bare, Assert.Single(Store.Reference.AllTargets()));
        Assert.Equal(2, Store.Examine().Rows["target"]);
    }

    [StoreFact]
    public void A_years_list_of_task_indicators_is_replaced_whole()
    {
        Write(unit => unit.SaveTaskIndicators(2023, [new(11, "A", IndicatorRole.Outcome), new(2, "B", IndicatorRole.Output)]));
        Write(unit => unit.SaveTaskIndicators(2022, [new(1, "C", IndicatorRole.Output)]));
        Write(unit => unit.SaveTaskIndicators(2023, [new(11, "B", IndicatorRole.Outcome), new(2, "B", IndicatorRole.Outcome)]));

        Assert.Equal([new(2, "B", IndicatorRole.Outcome), new(11, "B", IndicatorRole.Outcome)], Store.Reference.TaskIndicators(2023));
        Assert.Equal("C", Assert.Single(Store.Reference.TaskIndicators(2022)).Indicator);
    }

    [StoreFact]
    public void A_plan_comes_back_whole_and_in_printed_order()
    {
        Assert.Null(Store.Plans.Load(2023));
        Write(unit => unit.SavePlan(Plan()));

        Assert.Equal(Canonical.Json(Plan()), Canonical.Json(Store.Plans.Load(2023)));
        Assert.Equal([2023], Store.Plans.Years());
        Assert.Null(Store.Plans.Load(2024));
    }

    [StoreFact]
    public void Another_text_replaces_a_plan_and_keeps_the_old()
    {
        Write(unit => unit.SavePlan(Plan()));
        Assert.Equal(UnitOutcome.Unchanged, Write(unit => unit.SavePlan(Plan())));
        Write(unit => unit.SavePlan(Plan("other") with { Tasks = [.. Plan().Tasks.Take(1)] }));

        Assert.Equal("other", Store.Plans.Load(2023)!.TextHash);
        Assert.Single(Store.Plans.Load(2023)!.Tasks);
        Assert.Equal(2, Store.Plans.Load(2023, 1)!.Tasks.Count);
        Assert.Equal([(1, "hash"), (2, "other")], Store.Plans.Versions(2023).Select(v => (v.Version, v.TextHash)));
    }
}
