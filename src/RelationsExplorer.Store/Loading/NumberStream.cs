namespace RelationsExplorer.Store.Loading;

/// <summary>Very many numbers in a row. It grows by pieces: no number is copied when more come.</summary>
internal sealed class NumberStream
{
    private const int Piece = 1 << 14;

    private readonly List<int[]> _pieces = [];
    private int _inLast = Piece;

    /// <summary>Adds a number behind those before.</summary>
    public void Add(int number)
    {
        if (_inLast == Piece)
        {
            _pieces.Add(new int[Piece]);
            _inLast = 0;
        }

        _pieces[^1][_inLast++] = number;
    }

    /// <summary>The numbers in their order.</summary>
    public IEnumerator<int> GetEnumerator()
    {
        for (var p = 0; p < _pieces.Count; p++)
        {
            for (var i = 0; i < (p == _pieces.Count - 1 ? _inLast : Piece); i++) yield return _pieces[p][i];
        }
    }
}
