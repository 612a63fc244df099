using System.Text;

namespace RelationsExplorer.TrustTests.Fuzzing;

/// <summary>Spoils a text that a person wrote, in ways that follow from a number: the same number, the same text.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<string> seeds)
{
    private static readonly string[] _pieces = [.. Lines.Of("pieces.txt").Select(line => System.Text.RegularExpressions.Regex.Unescape(line[0]))];

    /// <summary>A stretch of one of the seeds, with one to twenty things done to it.</summary>
    public string Spoilt()
    {
        var text = new StringBuilder(Stretch());
        for (var left = 1 + random.Next(20); left > 0 && text.Length > 0; left--) Spoil(text);
        return text.ToString();
    }

    // Most are a few paragraphs; one in twenty is a whole article.
    private string Stretch()
    {
        var seed = seeds[random.Next(seeds.Count)];
        if (random.Next(20) == 0) return seed;
        var length = Math.Min(seed.Length, 100 + random.Next(4_000));
        var stretch = seed.Substring(random.Next(seed.Length - length + 1), length);
        return random.Next(3) == 0 ? seed[..Math.Min(seed.Length, 400)] + stretch : stretch;
    }

    private void Spoil(StringBuilder text)
    {
        var (at, length) = Somewhere(text, 200);
        switch (random.Next(11))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(at, text.ToString(at, length)); break;
            case 2: text.Insert(Somewhere(text, 1).At, text.ToString(at, length)); break;
            case 3: text.Insert(at, _pieces[random.Next(_pieces.Length)]); break;
            case 4: text.Insert(at, Times(_pieces[random.Next(_pieces.Length)], 2 + random.Next(60))); break;
            case 5: text[at] = (char)random.Next(0x10000); break;
            case 6: text[at] = (char)(32 + random.Next(95)); break;
            case 7: text.Length = at; break;
            case 8: text.Replace('\n', random.Next(2) == 0 ? '\r' : ' ', at, length); break;
            case 9: text.Replace(" ", random.Next(2) == 0 ? "" : "\n", at, length); break;
            default: text.Replace(text.ToString(at, 1), _pieces[random.Next(_pieces.Length)], at, length); break;
        }

        if (text.Length > 200_000) text.Length = 200_000;
    }

    private (int At, int Length) Somewhere(StringBuilder text, int most)
    {
        var at = random.Next(text.Length);
        return (at, 1 + random.Next(Math.Min(most, text.Length - at)));
    }

    private static string Times(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();
}
