using System.Globalization;
using Evaluation.Host.Settings;
using Evaluation.Store.Jobs;

namespace Evaluation.Host.Jobs;

/// <summary>
/// Where a worker puts a slot's files: in a folder that is its claim's alone. A file system knows no fence, so nobody is let into a folder that
/// another may write to: a worker that was stopped wherever it stood, even with the folder's lock in its hand, and wakes up after another
/// took the slot over neither holds that one up nor writes over its files. The claim that ended the slot says which folder counts.
/// </summary>
internal static class SlotFolder
{
    /// <returns>Absolute; such as <c>yearly-annual-2024-06-30-12</c> for the slot 12, and <c>yearly-annual-2024-06-30-12.2</c> for its second claim.</returns>
    public static string Of(AppSettings settings, JobSlot slot) => Of(settings, slot, slot.Fence);

    /// <summary>Removes what this claim left, which came to nothing.</summary>
    public static void Remove(AppSettings settings, JobSlot slot) => Remove(Of(settings, slot));

    /// <summary>Removes what earlier claims left on this machine. They can end the slot no more, whether they are dead or only asleep.</summary>
    public static void RemoveEarlier(AppSettings settings, JobSlot slot)
    {
        for (var claim = 1L; claim < slot.Fence; claim++)
            Remove(Of(settings, slot, claim));
    }

    private static string Of(AppSettings settings, JobSlot slot, long claim)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{slot.Request.Schedule ?? slot.Request.Product}-{slot.Request.AsOf:yyyy-MM-dd}-{slot.Id}");
        return Path.Combine(settings.OutputFolder, claim == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}.{claim}"));
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
