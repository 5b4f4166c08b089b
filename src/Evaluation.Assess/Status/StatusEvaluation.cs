namespace Evaluation.Assess.Status;

/// <summary>Evaluates the state of development of one year: the national index over the years, and the provinces beside each other.</summary>
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
