namespace Evaluation.Intake.Tables;

/// <summary>The checksum of zip files (polynomial 0xEDB88320).</summary>
internal static class Crc32
{
    private static readonly uint[] table = Build();

    /// <summary>Carries the checksum on over more bytes; begin with 0.</summary>
    public static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        var crc = ~checksum;
        foreach (var value in bytes)
            crc = table[(crc ^ value) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] Build()
    {
        var built = new uint[256];
        for (var i = 0u; i < built.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) == 1 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            built[i] = value;
        }

        return built;
    }
}
