using System.Globalization;
using System.Text.RegularExpressions;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Reading.Page.Numbers;

/// <summary>The lines of a text as those who look for numbers of pages see them, and the small questions that they all ask.</summary>
internal sealed partial class PageLines
{
    /// <summary>How many lines the head of a text has: a cover sheet may stand above it.</summary>
    public const int OfHead = 12;

    private const int ShortestWord = 4;
    private readonly Block[] _blocks;
    private readonly HashSet<string> _head;

    /// <summary>Arranges them.</summary>
    public PageLines(Block[] blocks)
    {
        _blocks = blocks;
        _head = HeadOf(blocks.Length);
    }

    /// <summary>How many there are.</summary>
    public int Count => _blocks.Length;

    /// <summary>The line at a place.</summary>
    public Block this[int at] => _blocks[at];

    /// <summary>The places of lines that may yet be furniture, in order.</summary>
    public IEnumerable<int> Open => Enumerable.Range(0, _blocks.Length).Where(IsOpen);

    /// <summary>Whether a line may yet be furniture.</summary>
    public bool IsOpen(int at) => _blocks[at].Kind is PassageKind.Paragraph or PassageKind.Heading;

    /// <summary>The number that stands alone on a line; null where another thing stands there.</summary>
    public int? NumberOrNull(int at) => IsOpen(at) && Alone().IsMatch(_blocks[at].Text) ? int.Parse(_blocks[at].Text, CultureInfo.InvariantCulture) : null;

    /// <summary>Whether two lines stand one right below the other.</summary>
    public bool AreBeside(int one, int other) => Math.Abs(_blocks[one].Line - _blocks[other].Line) == 1;

    /// <summary>Whether words say what the head of the text says: so many words of weight at least, and each of them stands there.</summary>
    public bool AreInHead(string words, int fewest) => AreIn(_head, words, fewest);

    /// <summary>The same of the head as far as it stands above a line.</summary>
    public bool AreInHeadAbove(int line, string words) => AreIn(line < OfHead ? HeadOf(line) : _head, words, 1);

    private HashSet<string> HeadOf(int lines) => [.. _blocks.Take(Math.Min(lines, OfHead)).SelectMany(block => Weighty(block.Text))];

    private static bool AreIn(HashSet<string> head, string text, int fewest) => Weighty(text) is var words && words.Count >= fewest && words.TrueForAll(head.Contains);

    private static List<string> Weighty(string text)
    {
        var words = new List<string>();
        foreach (var word in Word().EnumerateMatches(text))
        {
            if (word.Length >= ShortestWord) words.Add(text.Substring(word.Index, word.Length).ToLowerInvariant());
        }

        return words;
    }

    [GeneratedRegex(@"^[0-9]{1,3}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Alone();

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Word();
}
