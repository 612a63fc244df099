using System.Collections;
using RelationsExplorer.Corpus.Articles;

namespace RelationsExplorer.Import.Judging.Cues;

/// <summary>The words of a passage as cues see them, in order. A type of its own, not any list: every rule goes through them word by word.</summary>
internal sealed class CueWords : IReadOnlyList<CueWord>
{
    private const int UsualLength = 6;
    private readonly CueWord[] _all;

    private CueWords(CueWord[] all) => _all = all;

    /// <inheritdoc/>
    public int Count => _all.Length;

    /// <summary>The words side by side.</summary>
    public ReadOnlySpan<CueWord> All => _all;

    /// <summary>The word at a place.</summary>
    public ref readonly CueWord this[int at] => ref _all[at];

    /// <inheritdoc/>
    CueWord IReadOnlyList<CueWord>.this[int index] => _all[index];

    /// <summary>Cuts a passage into its words.</summary>
    public static CueWords Of(string text)
    {
        var words = new List<CueWord>(text.Length / UsualLength);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])) || (text[i] == '.' && i - start == 1 && i + 1 < text.Length && char.IsUpper(text[i + 1])))) i++;
            words.Add(new CueWord(CueTerm.Of(text.AsSpan(start, i - start)), new Span(start, i)));
        }

        return new CueWords([.. words]);
    }

    /// <summary>The place of the first word that begins at a point of the text or after it; their number where none does.</summary>
    public int FirstFrom(int start)
    {
        // They are in order, so those late in a passage are not looked for from its beginning.
        var (low, high) = (0, _all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <inheritdoc/>
    public IEnumerator<CueWord> GetEnumerator() => ((IEnumerable<CueWord>)_all).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _all.GetEnumerator();
}
