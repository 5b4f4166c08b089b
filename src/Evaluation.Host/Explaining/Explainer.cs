using Evaluation.Assess.Annual;
using Evaluation.Assess.Status;
using Evaluation.Host.Products;
using Evaluation.Host.Settings;
using Evaluation.Model;
using Evaluation.Model.Problems;
using Evaluation.Store;

namespace Evaluation.Host.Explaining;

/// <summary>Finds what somebody wants explained, and explains it from the store's rows as of a day.</summary>
internal sealed class Explainer(EvaluationStore store, AppSettings settings, int year, DateOnly asOf)
{
    private readonly IReadOnlyList<Area> areas = store.Reference.Areas();

    /// <param name="kind"><c>null</c>: found out from the key.</param>
    /// <param name="key">The task's number, the indicator's code or name, the agency's code, name or alias, or the index or area.</param>
    /// <returns>One tree; none when there is no such thing, and a problem that says what there is.</returns>
    public Read<Explained> Explain(SubjectKind? kind, string key) => kind is not { } known ? Inferred(key)
        : known == SubjectKind.Index ? Index(key)
        : Annual(assessment => Of(assessment, known, key));

    /// <summary>An area's code is an area whatever the plan's numbers are, and needs no plan.</summary>
    private Read<Explained> Inferred(string key)
    {
        var index = IndexSubject.Find(key, areas, settings.Area);
        if (index?.Area is { } area && area.Code == key)
            return Index(key);
        var found = Annual(assessment =>
        {
            List<SubjectKind> kinds = [.. SubjectsOf(assessment).KindsOf(key)];
            if (index is not null)
                kinds.Add(SubjectKind.Index);
            return kinds switch
            {
                [] => Unknown(key, SubjectsOf(assessment)),
                [SubjectKind.Index] => Index(key),
                [var one] => Of(assessment, one, key),
                _ => Refuse(ExplainProblems.SubjectAmbiguous, key, string.Join("、", kinds.Select(k => k.ToString().ToUpperInvariant()))),
            };
        });
        return index is not null && found.Problems.Any(p => p.Code.Id == ProductProblems.NoPlan.Id) ? Index(key) : found;
    }

    private Read<Explained> Annual(Func<AnnualAssessment, Read<Explained>> explain)
    {
        var inputs = new MaterialsReader(store, settings).ReadInputs(year, asOf);
        return inputs.IsRefused ? new([], inputs.Problems) : explain(AnnualEvaluation.Assess(inputs.Rows[0]));
    }

    private Read<Explained> Of(AnnualAssessment assessment, SubjectKind kind, string key)
    {
        var subjects = SubjectsOf(assessment);
        var found = kind switch
        {
            SubjectKind.Task => subjects.Task(key),
            SubjectKind.Indicator => subjects.Indicator(key),
            SubjectKind.Agency => subjects.Agency(key),
            SubjectKind.Index => throw new ArgumentException("An index is no part of the annual evaluation.", nameof(kind)),
        };
        var figures = new FigureText(assessment.Scheme.Decimals.Value);
        return new([.. found.Rows.Select(tree => new Explained(tree, figures))], found.Problems);
    }

    private Read<Explained> Index(string key)
    {
        if (IndexSubject.Find(key, areas, settings.Area) is not { } subject)
        {
            return IndexSubject.Suggest(key, areas, settings.Area) is { Length: > 0 } like
                ? Refuse(ExplainProblems.IndexUnknownLike, key, like)
                : Refuse(ExplainProblems.IndexUnknown, key, string.Join("、", IndexSubject.Names(areas, settings.Area)));
        }

        var read = new StatusMaterialsReader(store, settings).Read(year, asOf);
        if (read.IsRefused)
            return new([], read.Problems);
        var assessment = StatusEvaluation.Assess(read.Rows[0].Inputs);
        return subject.Explain(assessment) is { } tree
            ? new([new Explained(ReleasesThen.AddTo(tree), new FigureText(assessment.Inputs.Scheme.Decimals.Value))], [])
            : Refuse(ExplainProblems.IndexUnknown, key, string.Join("、", IndexSubject.Names(areas, settings.Area)));
    }

    private Read<Explained> Unknown(string key, AnnualSubjects subjects)
    {
        IEnumerable<string> areaLike = IndexSubject.Suggest(key, areas, settings.Area) is { Length: > 0 } area ? [area] : [];
        var like = areaLike.Concat(subjects.Suggest(key)).ToList();
        return Refuse(
            ExplainProblems.SubjectUnknown,
            key,
            subjects.Tasks,
            like.Count == 0 ? "" : $" Did you mean {string.Join(", ", like)}?",
            like.Count == 0 ? "" : $"是否应为{string.Join("、", like.Select(name => $"“{name}”"))}？");
    }

    private AnnualSubjects SubjectsOf(AnnualAssessment assessment) => new(assessment, ReleasesThen);

    private Releases ReleasesThen => new(store.Observations, settings.Area, asOf);

    private static Read<Explained> Refuse(ProblemCode code, params string[] values) => new([], [new Problem(code, new Place(values[0]), values)]);
}
