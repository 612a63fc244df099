using System.Text;
using RelationsExplorer.Import;

namespace RelationsExplorer.TrustTests.Fuzzing;

/// <summary>The hostile file of a number.</summary>
internal static class FuzzedFile
{
    private static readonly string[] _endings = [".md", ".txt", ".html"];

    /// <summary>Makes the file: one in four of a hostile kind, of any size up to a million characters; the others from spoilt seeds.</summary>
    public static CorpusFile Of(int number, IReadOnlyList<string> seeds)
    {
        var random = new Random(number);
        if (random.Next(4) == 0)
        {
            var kind = HostileText.All[random.Next(HostileText.All.Count)];
            // Small sizes find crashes and large ones hangs; as many of each power of ten.
            var size = (int)Math.Pow(10, 1 + (random.NextDouble() * (random.Next(20) == 0 ? 5 : 3.5)));
            return new CorpusFile("hostile" + kind.Ending, Encoded(kind.Make(size), random));
        }

        var mutator = new Mutator(random, seeds);
        var ending = _endings[random.Next(_endings.Length)];
        var text = mutator.Spoilt();
        if (ending == ".html") text = text.Replace("\n\n", "\n<p>", StringComparison.Ordinal);
        ReadOnlyMemory<byte>? meta = random.Next(5) == 0 ? Encoded(mutator.Spoilt(), random) : null;
        return new CorpusFile("spoilt" + ending, Encoded(text, random), meta);
    }

    /// <summary>As UTF-8 most often; else as UTF-16 or UTF-32, with or without its mark, cut or with bytes that are no text.</summary>
    private static byte[] Encoded(string text, Random random)
    {
        switch (random.Next(12))
        {
            case 0: return [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)];
            case 1: return [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text), 0xD8];
            case 2: return [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(text)];
            case 3: return Encoding.Unicode.GetBytes(text);
            case 4:
                var bytes = Encoding.UTF8.GetBytes(text);
                for (var i = 0; i < 5 && bytes.Length > 0; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                return bytes;
            case 5: return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
            default: return Encoding.UTF8.GetBytes(text);
        }
    }
}
