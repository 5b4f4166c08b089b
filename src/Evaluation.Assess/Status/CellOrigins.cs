using Evaluation.Model;

namespace Evaluation.Assess.Status;

/// <summary>What the origins of cells have in common.</summary>
public static class CellOrigins
{
    /// <summary>Whether the value was filled in by a rule.</summary>
    public static bool IsFilled(this CellOrigin origin) => origin switch
    {
        CellOrigin.Interpolated or CellOrigin.CarriedForward or CellOrigin.FromOtherAreas => true,
        CellOrigin.Published or CellOrigin.Estimated or CellOrigin.Missing => false,
    };

    internal static CellOrigin Of(Observation observation) => observation.Status switch
    {
        ObservationStatus.Published => CellOrigin.Published,
        ObservationStatus.Estimated => CellOrigin.Estimated,
        ObservationStatus.Imputed => CellOrigin.CarriedForward,
    };
}
