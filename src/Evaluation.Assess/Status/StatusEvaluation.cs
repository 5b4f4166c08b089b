namespace Evaluation.Assess.Status;

/// <summary>Evaluates the state of development of one year: the index of the whole area over the years, and the areas below it beside each other.</summary>
public static class StatusEvaluation
{
    public static StatusAssessment Assess(StatusInputs inputs)
    {
        var known = KnownValues.Of(inputs);
        var national = NationalIndex.Of(inputs, known);
        var regions = RegionIndex.Of(inputs, known);
        return new StatusAssessment(inputs, national.Assessment, regions, StatusGaps.Of(inputs, national, regions));
    }
}
